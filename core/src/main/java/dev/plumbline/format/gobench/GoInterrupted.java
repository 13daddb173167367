package dev.plumbline.format.gobench;

import dev.plumbline.format.reader.ResultDraft;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Go prints the name of a benchmark before it runs and its result after; what the benchmark itself prints stands in
 * between, in the same line first. The two are put together again; a name whose result never came is said.
 */
final class GoInterrupted {
    private static final Pattern NAME = Pattern.compile("(Benchmark\\S+-\\d{1,5})[ ]*\\t(.*)");
    private static final Pattern RESULT = Pattern.compile("\\s*\\d+\\s+[-+0-9.eE]+ \\S+/op\\b.*");
    private static final Pattern REST = Pattern.compile("\\s*\\d+\\s+[-+0-9.naifNIF].*");

    private final ResultDraft draft;
    private String name = "";

    GoInterrupted(ResultDraft draft) {
        this.draft = draft;
    }

    /** The line, or the whole of which it is the end. */
    String joined(String line) {
        Matcher begun = NAME.matcher(line);
        if (begun.matches()) {
            end();
            name = REST.matcher(begun.group(2)).matches() ? "" : begun.group(1);
            return line;
        }
        if (!name.isEmpty() && RESULT.matcher(line).matches()) {
            String whole = name + "\t" + line.strip();
            name = "";
            return whole;
        }
        return line;
    }

    /** Nothing else comes. */
    void end() {
        if (!name.isEmpty()) {
            draft.leftOut(name + " is left out: something else was printed in its line, and its result was not found");
            name = "";
        }
    }
}
