package dev.plumbline.format.reader;

import dev.plumbline.format.json.JsonOutline;
import java.util.Set;

/**
 * How a file begins, for telling its format: by the structure of its JSON, not by words that may stand anywhere in it,
 * in a log line or in what users call their parameters.
 *
 * @param text the first characters, bytes as ISO-8859-1; for formats that are no JSON
 * @param outline the fields of the first objects of a JSON document by their paths; empty where it is none
 */
public record FileHead(String text, Set<String> outline) {
    public FileHead {
        outline = Set.copyOf(outline);
    }

    /** The head of a text that is held whole. */
    public static FileHead of(String text) {
        return new FileHead(text, JsonOutline.of(text));
    }

    public boolean isObject() {
        return text.startsWith("{");
    }

    public boolean isList() {
        return text.startsWith("[");
    }

    /** Whether it is a list of what stands in files of their own elsewhere, and of no benchmarks. */
    public boolean isListOfFiles() {
        return has("[].benchmarks") || has("[].results");
    }

    /** Whether all these fields are there: {@code results[].command} is a field of the first objects of a list. */
    public boolean has(String... paths) {
        return outline.containsAll(Set.of(paths));
    }

    /** Whether a field stands in some object inside of another: {@code baselines.*.mean_ns}. */
    public boolean hasInside(String parent, String field) {
        return outline.stream().anyMatch(path -> path.startsWith(parent + ".") && path.endsWith("." + field));
    }
}
