package dev.plumbline.tool.measure;

import dev.plumbline.model.metric.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What became of a tool's unit tests.
 *
 * @param runner {@code pytest}, {@code unittest} or {@code none}
 * @param failures one line a failed test, the first twenty
 * @param broken why they could not be run to their end
 * @param doubts why a pass is no proof: the tool could have changed what judges it; empty where it could not
 */
public record TestsOutcome(
        String runner,
        int passed,
        int failed,
        int skipped,
        List<String> failures,
        Optional<RunFailure> broken,
        List<String> doubts) {
    /** What tests do that only works in the tool's own process. */
    private static final Pattern NEEDS_THE_PROCESS = Pattern.compile(
            "monkeypatch|mock|patch|environ|cap(sys|fd|log)|redirect_std|\\b(os|sys|gc|inspect|logging|warnings)\\b|__\\w+__"
                    + "|class \\w+\\((?!\\w*\\.?TestCase)");

    public TestsOutcome {
        doubts = List.copyOf(doubts);
        failures = List.copyOf(failures);
    }

    static TestsOutcome broken(TestRunner runner, RunFailure why) {
        return new TestsOutcome(runner.word(), 0, 0, 0, List.of(), Optional.of(why), List.of());
    }

    /** Whether every test passed, and there was at least one. */
    public boolean isPassed() {
        return broken.isEmpty() && failed == 0 && passed > 0;
    }

    /** Whether the tool had no hand in it. */
    public boolean isProven() {
        return doubts.isEmpty();
    }

    /**
     * This outcome, of tool and tests in one process, with what was seen of them apart.
     *
     * @param tests their source, which tells whether they can do without the tool's process
     */
    TestsOutcome besides(TestsOutcome apart, String tests) {
        if (!isPassed()) {
            return this;
        }
        if (apart.isPassed()) {
            return doubted(apart.doubts());
        }
        String seen = apart.reason();
        if (NEEDS_THE_PROCESS.matcher(tests).find()) {
            return doubted(List.of("they pass only in the tool's own process (apart from it: " + seen + ")"));
        }
        List<String> told = new ArrayList<>(apart.failures());
        told.add("they pass only where the tool can change what judges it");
        return new TestsOutcome(
                runner, apart.passed(), Math.max(1, apart.failed()), apart.skipped(), told, apart.broken(), List.of());
    }

    private TestsOutcome doubted(List<String> why) {
        return new TestsOutcome(runner, passed, failed, skipped, failures, broken, why);
    }

    /** The outcome in one sentence. */
    public String reason() {
        if (broken.isPresent()) {
            return broken.get().message() + "; " + broken.get().advice();
        }
        if (failed > 0) {
            return failed + " of " + (passed + failed) + " tests failed: " + String.join("; ", failures);
        }
        String unproven = isProven() ? "" : ", not proven: " + String.join("; ", doubts);
        return passed == 0
                ? "no test was found or all were skipped"
                : Units.count(passed, "test") + " passed" + unproven;
    }
}
