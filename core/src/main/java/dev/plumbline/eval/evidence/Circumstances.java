package dev.plumbline.eval.evidence;

import java.util.List;

/**
 * How the version came before the judges.
 *
 * @param testsFailed its own tests were run and failed
 * @param sandboxed it was measured inside a sandbox, or not run at all
 * @param foreignTexts what it printed and what was said of it (output, metadata), by name: untrusted
 * @param unproven what the tool itself could have brought about, a sentence each: never enough to accept it
 */
public record Circumstances(
        boolean testsFailed, boolean sandboxed, List<ForeignText> foreignTexts, List<String> unproven) {
    public static final Circumstances USUAL = new Circumstances(false, true, List.of(), List.of());

    /** Text from outside, and where it stands. */
    public record ForeignText(String where, String text) {}

    public Circumstances {
        foreignTexts = List.copyOf(foreignTexts);
        unproven = List.copyOf(unproven);
    }

    public Circumstances withFailedTests() {
        return new Circumstances(true, sandboxed, foreignTexts, unproven);
    }

    public Circumstances outsideSandbox() {
        return new Circumstances(testsFailed, false, foreignTexts, unproven);
    }

    public Circumstances withTexts(List<ForeignText> texts) {
        return new Circumstances(testsFailed, sandboxed, texts, unproven);
    }

    public Circumstances withUnproven(List<String> words) {
        return new Circumstances(testsFailed, sandboxed, foreignTexts, words);
    }
}
