package dev.plumbline.format.githubaction;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The entries of a {@code data.js}, one after the other: a history of years is tens of megabytes, and as one tree ten times
 * that.
 */
final class ActionEntries {
    private final String json;
    private final String name;

    /** @param name how complaints call the file */
    ActionEntries(String json, String name) {
        this.json = json;
        this.name = name;
    }

    /**
     * How many suites there are.
     *
     * @throws JacksonException when the text is no JSON
     * @throws PlumblineException when something else than lists of entries stands where they are kept
     */
    int suites() {
        int[] count = {0};
        walk((parser, suite) -> {
            count[0]++;
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw wrong("entries." + suite + ": a list was expected");
            }
            parser.skipChildren();
        });
        if (count[0] == 0) {
            throw wrong("entries: lists of entries were expected, and there are none");
        }
        return count[0];
    }

    private PlumblineException wrong(String what) {
        return PlumblineException.usage(name + ", " + what);
    }

    /**
     * Tells every entry with its suite, in the order of the file.
     *
     * @throws JacksonException when the text is no JSON
     */
    void each(BiConsumer<String, JsonRequest> told) {
        walk((parser, suite) -> {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                told.accept(suite, JsonRequest.of(Json.node(parser), name, "entries." + suite + "[" + i + "]"));
            }
        });
    }

    /** Leaves the parser at the end of the value that it was given. */
    @FunctionalInterface
    private interface Visit {
        void suite(JsonParser parser, String suite);
    }

    private void walk(Visit visit) {
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw wrong("an object was expected");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean entries = parser.currentName().equals("entries");
                if (parser.nextToken() == JsonToken.START_OBJECT && entries) {
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        String suite = parser.currentName();
                        parser.nextToken();
                        visit.suite(parser, suite);
                    }
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw wrong(Json.GOES_ON);
            }
        }
    }
}
