package dev.plumbline.format.json;

import dev.plumbline.model.PlumblineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that another program sent, read field by field. What is missing or of the wrong type is told with the
 * path to the field ({@code request, requirement_change.feature_additions[1]: …}); fields that nobody asks for are kept
 * in {@link #node()} and ignored. A field that is {@code null} counts as absent.
 */
public final class JsonRequest {
    private final String name;
    private final String path;
    private final ObjectNode node;

    private JsonRequest(String name, String path, ObjectNode node) {
        this.name = name;
        this.path = path;
        this.node = node;
    }

    /**
     * The whole text as one object.
     *
     * @param name how complaints call the source: {@code request}, or a file name
     */
    public static JsonRequest parse(String text, String name) {
        return new JsonRequest(name, "", Json.parseObject(text, name));
    }

    /** An object that was read already. */
    public static JsonRequest of(ObjectNode node, String name) {
        return new JsonRequest(name, "", node);
    }

    /** An element of a document that is no object as a whole; {@code path} says where it stands, as {@code [3]}. */
    public static JsonRequest of(JsonNode element, String name, String path) {
        if (element instanceof ObjectNode object) {
            return new JsonRequest(name, path, object);
        }
        throw PlumblineException.usage(name + ", " + path + ": an object was expected, not " + kind(element));
    }

    /** Everything, unknown fields included, in the order it came. */
    public ObjectNode node() {
        return node;
    }

    /** The same as text, in one line. */
    public String json() {
        return node.toString();
    }

    public boolean has(String field) {
        return present(field).isPresent();
    }

    /** A text that must be there; it may be empty. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field, "a text"));
    }

    /** A text that must be there and say something. */
    public String nonBlank(String field) {
        String text = text(field);
        if (text.isBlank()) {
            throw wrong(field, "a text was expected, but it is empty");
        }
        return text;
    }

    public Optional<String> optionalText(String field) {
        return present(field).map(value -> {
            if (!value.isString()) {
                throw wrong(field, "a text was expected, not " + kind(value));
            }
            return checked(field, value.stringValue());
        });
    }

    /** A number, or nothing; never a text that looks like one. */
    public OptionalDouble number(String field) {
        Optional<JsonNode> value = present(field);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!value.get().isNumber()) {
            throw wrong(field, "a number was expected, not " + kind(value.get()));
        }
        return OptionalDouble.of(value.get().doubleValue());
    }

    /** A number as harnesses write it, {@code "NaN"} and {@code "+INF"} included; NaN where there is none. */
    public double measured(String field) {
        return present(field).map(value -> measured(field, value)).orElse(Double.NaN);
    }

    /** A list of such numbers; absent is empty. */
    public double[] measuredList(String field) {
        List<JsonNode> elements = elements(field);
        double[] numbers = new double[elements.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = measured(field + "[" + i + "]", elements.get(i));
        }
        return numbers;
    }

    private double measured(String field, JsonNode value) {
        if (value.isNull()) {
            return Double.NaN;
        }
        if (value.isNumber()) {
            return value.doubleValue();
        }
        return (value.isString() ? SpecialNumber.of(value.stringValue()) : OptionalDouble.empty())
                .orElseThrow(() -> wrong(field, "a number was expected, not " + kind(value)));
    }

    /** The objects of a list, each with a path of its own; absent is empty. */
    public List<JsonRequest> objects(String field) {
        List<JsonRequest> objects = new ArrayList<>();
        for (JsonNode element : elements(field)) {
            objects.add(of(element, name, path(field) + "[" + objects.size() + "]"));
        }
        return objects;
    }

    /** The fields of an object as text, whatever they are; empty without the object. */
    public SortedMap<String, String> textMap(String field) {
        SortedMap<String, String> texts = new TreeMap<>();
        object(field)
                .ifPresent(object -> object.node().properties().forEach(entry -> {
                    JsonNode value = entry.getValue();
                    texts.put(entry.getKey(), value.isString() ? value.stringValue() : value.toString());
                }));
        return texts;
    }

    /** A list of texts; absent is empty. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(field)) {
            if (!element.isString()) {
                throw wrong(field + "[" + texts.size() + "]", "a text was expected, not " + kind(element));
            }
            texts.add(element.stringValue());
        }
        return List.copyOf(texts);
    }

    /** The elements of a list; absent is empty. */
    public List<JsonNode> elements(String field) {
        Optional<JsonNode> value = present(field);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof ArrayNode array)) {
            throw wrong(field, "a list was expected, not " + kind(value.get()));
        }
        return array.valueStream().toList();
    }

    /** An object inside, with a path of its own. */
    public Optional<JsonRequest> object(String field) {
        return present(field).map(value -> {
            if (!(value instanceof ObjectNode object)) {
                throw wrong(field, "an object was expected, not " + kind(value));
            }
            return new JsonRequest(name, path(field), object);
        });
    }

    /** Whatever stands there, unread. */
    public Optional<JsonNode> present(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** A complaint about one field. */
    public PlumblineException wrong(String field, String what) {
        return PlumblineException.usage(where(field) + ": " + what);
    }

    /** Where a field stands, as complaints call it: {@code request.json, tool_code}. */
    public String where(String field) {
        return name + ", " + path(field);
    }

    /** Neither a database nor Python takes a NUL, and half a character cannot be written down at all. */
    private String checked(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0) {
                throw wrong(field, "the text holds a NUL character, the " + (i + 1) + "th; remove it");
            }
            if (Character.isHighSurrogate(one)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(one)) {
                throw wrong(field, "the text holds half a character (a lone surrogate), the " + (i + 1) + "th");
            }
        }
        return text;
    }

    private PlumblineException missing(String field, String what) {
        return wrong(field, what + " was expected, but the field is " + (node.has(field) ? "null" : "missing"));
    }

    private String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> value.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}
