package dev.plumbline.format.gobench;

import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.metric.Mode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Go text says of failures: {@code --- FAIL}, a panic (a timeout is one) in the middle of the line of the
 * benchmark that ran, and {@code FAIL} of a package where nothing names the benchmark.
 */
final class GoFailures {
    private static final Pattern FAIL = Pattern.compile("\\s*--- FAIL: (Benchmark\\S*).*");
    private static final Pattern PACKAGE = Pattern.compile("FAIL\\s+(\\S+)(\\s+.*)?");
    private static final Pattern PANIC = Pattern.compile(".*?\\b(panic: .*|fatal error: .*)");
    private static final int LONGEST = 160;

    private final ResultDraft draft;
    private @Nullable Benchmark running;
    private @Nullable Benchmark failed;
    private boolean named;

    GoFailures(ResultDraft draft) {
        this.draft = draft;
    }

    /** A line that begins a benchmark, with its result or without. */
    void started(GoLine line) {
        running = line.isResult() ? null : line.benchmark();
    }

    void take(String line, String packageName) {
        Matcher fail = FAIL.matcher(line);
        Matcher panic = PANIC.matcher(line);
        Matcher whole = PACKAGE.matcher(line);
        Optional<String> said = message(line);
        if (fail.matches()) {
            flush("it called Fail or Fatal");
            failed = new GoLine(fail.group(1), packageName, "").benchmark();
        } else if (failed != null && said.isPresent()) {
            flush(said.get());
        } else if (panic.matches() && running != null) {
            draft.failed(FailedBenchmark.of(running, shortened(panic.group(1))));
            named = true;
            running = null;
        } else if (whole.matches()) {
            flush("it called Fail or Fatal");
            if (!named) {
                draft.failed(FailedBenchmark.of(
                        Benchmark.of(whole.group(1), Mode.AVERAGE_TIME),
                        "the package failed, and what it did not run is missing"));
            }
            named = false;
        }
    }

    /** The line below a failure is indented and says where and why. */
    private static Optional<String> message(String line) {
        return line.startsWith("    ") && !line.isBlank() ? Optional.of(shortened(line.strip())) : Optional.empty();
    }

    void end() {
        flush("it called Fail or Fatal");
    }

    private void flush(String reason) {
        Benchmark one = failed;
        if (one != null) {
            draft.failed(FailedBenchmark.of(one, reason));
            named = true;
            failed = null;
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
