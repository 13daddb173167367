package dev.plumbline.format.json;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The names of fields in a JSON document, by their paths ({@code benchmarks[].run_name}), down to the third level and
 * without its values. A document that is damaged or cut off says what it says until there.
 */
public final class JsonOutline {
    private static final int DEEPEST = 3;
    private static final int MOST_TOKENS = 200_000;
    private static final int MOST_PATHS = 2_000;

    private final Set<String> paths = new LinkedHashSet<>();
    private final Deque<String> places = new ArrayDeque<>();

    private JsonOutline() {}

    public static Set<String> of(String text) {
        Reader reader = new StringReader(text);
        return new JsonOutline().read(Json.OUTLINE.createParser(reader));
    }

    /** @param in is read as far as is needed, and not closed */
    public static Set<String> of(InputStream in) {
        return new JsonOutline().read(Json.OUTLINE.createParser(in));
    }

    private Set<String> read(JsonParser parser) {
        try (parser) {
            String place = "";
            for (int i = 0; i < MOST_TOKENS && paths.size() < MOST_PATHS; i++) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    break;
                }
                if (token.isStructStart()) {
                    String inside = token == JsonToken.START_ARRAY ? place + "[]" : place;
                    if (places.size() > DEEPEST) {
                        parser.skipChildren();
                    } else {
                        places.push(inside);
                        place = inside;
                    }
                } else if (token.isStructEnd()) {
                    places.poll();
                    if (places.isEmpty()) {
                        break; // what follows the document is not its business
                    }
                    place = places.peek();
                } else if (token == JsonToken.PROPERTY_NAME) {
                    String parent = String.valueOf(places.peek());
                    place = parent.isEmpty() ? parser.currentName() : parent + "." + parser.currentName();
                    paths.add(place);
                } else if (!places.isEmpty()) {
                    place = String.valueOf(places.peek());
                }
            }
        } catch (JacksonException damaged) {
            // What was read before the damage tells the format; its reader says what is wrong with the rest.
            return paths;
        }
        return paths;
    }
}
