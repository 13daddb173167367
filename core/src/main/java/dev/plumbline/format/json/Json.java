package dev.plumbline.format.json;

import dev.plumbline.model.PlumblineException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One mapper for all JSON: duplicate keys are an error, bare NaN and Infinity of foreign harnesses are read. */
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** For a look at the fields of a document: neither duplicates nor odd numbers are its business. */
    static final JsonMapper OUTLINE = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private static final ObjectReader IN_STREAM =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** What is wrong with a file after whose document another one begins. */
    public static final String GOES_ON =
            "the file goes on after its end; two results in one file? Write each to its own";

    private Json() {}

    /** The whole text as one document; {@code name} is how messages call its source. */
    public static JsonNode parse(String text, String name) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw PlumblineException.usage(name + " is empty; JSON was expected");
            }
            return node;
        } catch (JacksonException e) {
            throw complaint(name, e);
        }
    }

    /** The value that the parser stands on, with the rest of the stream left alone. */
    public static JsonNode node(JsonParser parser) {
        return IN_STREAM.readTree(parser);
    }

    /** The whole text as one object. */
    public static ObjectNode parseObject(String text, String name) {
        JsonNode node = parse(text, name);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw PlumblineException.usage(name + ": a JSON object was expected, not "
                + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** One field a line, lists in one line, a final newline: stable and readable under git. */
    public static String pretty(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Puts a number, or null when it is not finite: unknown is never zero. */
    public static void putNumber(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    /** What the parser complains of, as a sentence: what, where, what to do. */
    public static PlumblineException complaint(String name, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place =
                at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr() + " column " + at.getColumnNr();
        if (e instanceof UnexpectedEndOfInputException || saysItEnds(e)) {
            return PlumblineException.usage(name + place + ": the file ends in the middle; write or copy it again", e);
        }
        if (e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Trailing token")) {
            return PlumblineException.usage(name + place + ": " + GOES_ON, e);
        }
        String message = e.getOriginalMessage() == null ? "it cannot be read" : e.getOriginalMessage();
        return PlumblineException.usage(name + place + ": no valid JSON (" + firstSentence(message) + ")", e);
    }

    /** What a parser of a stream throws at an early end has no type of its own. */
    private static boolean saysItEnds(JacksonException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    public static PlumblineException complaint(Path file, JacksonException e) {
        return complaint(file.getFileName().toString(), e);
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
