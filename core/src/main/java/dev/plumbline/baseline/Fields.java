package dev.plumbline.baseline;

import dev.plumbline.model.PlumblineException;
import tools.jackson.databind.JsonNode;

/** The fields of one object of a baseline file, each of which must be what it should be. */
record Fields(JsonNode node, String file, String path) {
    /** A part that must be an object. */
    Fields object(String name) {
        JsonNode part = node.path(name);
        if (!part.isObject()) {
            throw wrong(name, "an object was expected" + found(part));
        }
        return new Fields(part, file, path + name + ".");
    }

    /** A list. */
    JsonNode list(String name) {
        JsonNode part = node.path(name);
        if (!part.isArray()) {
            throw wrong(name, "a list was expected" + found(part));
        }
        return part;
    }

    String text(String name) {
        JsonNode part = node.path(name);
        if (!part.isString()) {
            throw wrong(name, "a text was expected" + found(part));
        }
        return part.asString();
    }

    /** A text that may be left out, and is empty then. */
    String textOrNothing(String name) {
        return node.has(name) ? text(name) : "";
    }

    boolean flag(String name) {
        JsonNode part = node.path(name);
        if (!part.isBoolean()) {
            throw wrong(name, "true or false was expected" + found(part));
        }
        return part.asBoolean();
    }

    /** A whole number. */
    long count(String name, long least, long most) {
        JsonNode part = node.path(name);
        boolean whole = part.isIntegralNumber() && part.canConvertToLong();
        if (!whole || part.asLong() < least || part.asLong() > most) {
            throw wrong(name, "a whole number from " + least + " to " + most + " was expected" + found(part));
        }
        return part.asLong();
    }

    /** A number; NaN where the file says null or nothing. */
    double number(String name) {
        JsonNode part = node.path(name);
        if (part.isMissingNode() || part.isNull()) {
            return Double.NaN;
        }
        if (!part.isNumber() || !Double.isFinite(part.doubleValue())) {
            throw wrong(name, "a number was expected" + found(part));
        }
        return part.doubleValue();
    }

    /** Fields with any names, of which each must be a text. */
    void allTexts() {
        node.properties().forEach(entry -> text(entry.getKey()));
    }

    PlumblineException wrong(String name, String what) {
        return PlumblineException.usage(
                file + ", " + path + name + ": " + what + "; restore it with git checkout, or capture it anew");
    }

    private static String found(JsonNode part) {
        if (part.isMissingNode()) {
            return ", but it is missing";
        }
        String text = part.isContainer() ? (part.isArray() ? "a list" : "an object") : part.toString();
        return ", not " + (text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }
}
