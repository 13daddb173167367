package dev.plumbline.eval;

import java.util.List;

/**
 * How the version came before the judges.
 *
 * @param testsFailed its own tests were run and failed
 * @param sandboxed it was measured inside a sandbox, or not run at all
 * @param foreignTexts what it printed and what was said of it (output, metadata), by name: untrusted
 */
public record Circumstances(boolean testsFailed, boolean sandboxed, List<ForeignText> foreignTexts) {
    public static final Circumstances USUAL = new Circumstances(false, true, List.of());

    /** Text from outside, and where it stands. */
    public record ForeignText(String where, String text) {}

    public Circumstances {
        foreignTexts = List.copyOf(foreignTexts);
    }

    public Circumstances withFailedTests() {
        return new Circumstances(true, sandboxed, foreignTexts);
    }

    public Circumstances outsideSandbox() {
        return new Circumstances(testsFailed, false, foreignTexts);
    }

    public Circumstances withTexts(List<ForeignText> texts) {
        return new Circumstances(testsFailed, sandboxed, texts);
    }
}
