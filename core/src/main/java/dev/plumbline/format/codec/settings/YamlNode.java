package dev.plumbline.format.codec.settings;

import dev.plumbline.model.PlumblineException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A part of a YAML document that remembers its line, so that a complaint can name it.
 *
 * @param place how complaints call it: {@code plumbline.yaml, line 3, threshold}
 * @param value a {@code Map<String, YamlNode>}, a {@code List<YamlNode>}, or the text of a scalar
 */
record YamlNode(String place, Object value) {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int LONGEST_COMPLAINT = 120;

    /** The document; an empty one is an empty map. */
    static YamlNode parse(String text, String name) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return new YamlNode(name, Map.of());
            }
            YamlNode root = read(parser, name, "");
            if (parser.nextToken() != null) {
                throw PlumblineException.usage(name + place(parser) + ": one document was expected, not several");
            }
            return root;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String why =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            String shown = why.length() > LONGEST_COMPLAINT ? why.substring(0, LONGEST_COMPLAINT) + "…" : why;
            throw PlumblineException.usage(
                    name + (line > 0 ? ", line " + line : "") + ": no valid YAML (" + shown
                            + "); check its indentation and quotes",
                    e);
        }
    }

    private static String place(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        return line > 0 ? ", line " + line : "";
    }

    private static YamlNode read(JsonParser parser, String name, String path) {
        String place = name + place(parser) + (path.isEmpty() ? "" : ", " + path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, YamlNode> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    fields.put(key, read(parser, name, path.isEmpty() ? key : path + "." + key));
                }
                yield new YamlNode(place, fields);
            }
            case START_ARRAY -> {
                List<YamlNode> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(parser, name, path + "[" + elements.size() + "]"));
                }
                yield new YamlNode(place, elements);
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new YamlNode(place, parser.getString().strip());
            default -> throw PlumblineException.usage(place + ": a value is missing here; write one or remove the key");
        };
    }

    /** The fields, of which each must be known. */
    Map<String, YamlNode> fields(List<String> known) {
        Map<String, YamlNode> fields = fields();
        fields.forEach((key, node) -> {
            if (!known.contains(key)) {
                String where = node.place().endsWith(key)
                        ? node.place().substring(0, node.place().length() - key.length())
                        : node.place();
                throw PlumblineException.usage(
                        where + "unknown key '" + key + "'; known are " + String.join(", ", known));
            }
        });
        return fields;
    }

    /** The fields, whatever they are called. */
    Map<String, YamlNode> fields() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("keys with values were expected");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        map.forEach((key, node) -> fields.put((String) key, (YamlNode) node));
        return fields;
    }

    /** A scalar as text. */
    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("a single value was expected");
    }

    /** One scalar, or a list of them. */
    List<YamlNode> elements() {
        if (value instanceof List<?> list) {
            return list.stream().map(YamlNode.class::cast).toList();
        }
        return List.of(this);
    }

    PlumblineException wrong(String what) {
        return PlumblineException.usage(place + ": " + what);
    }
}
