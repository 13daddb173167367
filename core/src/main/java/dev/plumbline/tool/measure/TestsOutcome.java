package dev.plumbline.tool.measure;

import dev.plumbline.model.Units;
import java.util.List;
import java.util.Optional;

/**
 * What became of a tool's unit tests.
 *
 * @param runner {@code pytest}, {@code unittest} or {@code none}
 * @param failures one line a failed test, the first twenty
 * @param broken why they could not be run to their end
 */
public record TestsOutcome(
        String runner, int passed, int failed, int skipped, List<String> failures, Optional<RunFailure> broken) {
    public TestsOutcome {
        failures = List.copyOf(failures);
    }

    static TestsOutcome broken(TestRunner runner, RunFailure why) {
        return new TestsOutcome(runner.word(), 0, 0, 0, List.of(), Optional.of(why));
    }

    /** Whether every test passed, and there was at least one. */
    public boolean isPassed() {
        return broken.isEmpty() && failed == 0 && passed > 0;
    }

    /** The outcome in one sentence. */
    public String reason() {
        if (broken.isPresent()) {
            return broken.get().message() + "; " + broken.get().advice();
        }
        if (failed > 0) {
            return failed + " of " + (passed + failed) + " tests failed: " + String.join("; ", failures);
        }
        return passed == 0 ? "no test was found or all were skipped" : Units.count(passed, "test") + " passed";
    }
}
