package dev.plumbline.run.child;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line from Plumbline to the runner JVM: a word and named values, tab-separated, URL-encoded. Both ends use this
 * class.
 *
 * @param word {@code list} or {@code fork}
 * @param values in order; a name that ends in {@code []} may stand several times, its values are joined by line feeds
 */
public record Command(String word, Map<String, String> values) {
    public Command {
        values = new LinkedHashMap<>(values);
    }

    public static Command of(String word) {
        return new Command(word, Map.of());
    }

    /** This command with one more value. */
    public Command with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Command(word, more);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public int number(String name, int otherwise) {
        String value = get(name);
        return value.isEmpty() ? otherwise : Integer.parseInt(value);
    }

    /** The lines of a value that is a list. */
    public List<String> list(String name) {
        String value = get(name);
        return value.isEmpty() ? List.of() : List.of(value.split("\n", -1));
    }

    /** The values whose name begins with this, without it. */
    public Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    public String toLine() {
        List<String> parts = new ArrayList<>();
        parts.add(word);
        values.forEach((name, value) -> parts.add(encode(name) + "=" + encode(value)));
        return String.join("\t", parts);
    }

    public static Command parse(String line) {
        String[] parts = line.split("\t", -1);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            values.put(decode(parts[i].substring(0, equals)), decode(parts[i].substring(equals + 1)));
        }
        return new Command(parts[0], values);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
