package dev.plumbline.tool.measure;

import dev.plumbline.process.StopSwitch;
import dev.plumbline.tool.sandbox.Sandbox;
import dev.plumbline.tool.sandbox.SandboxJob;
import dev.plumbline.tool.sandbox.SandboxLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the unit tests of a tool in the sandbox, with the mocks in place. Tests that name pytest, or have plain
 * {@code test_} functions, are run by pytest; those with a {@code TestCase} alone by unittest. The tool is imported as
 * {@code tool}, and as its id where that is a Python name; its public names are there without an import too.
 *
 * <p>The tool lives in a process apart from its tests, so that nothing of it runs where they are judged. Tests that need it
 * in their own process are run so as well; what passes only there is not proven.
 */
public final class ToolTests {
    private static final Pattern PYTEST =
            Pattern.compile("^\\s*(import\\b.*\\bpytest\\b|from pytest )|^(async )?def test_", Pattern.MULTILINE);
    private static final Pattern UNITTEST =
            Pattern.compile("^\\s*(import\\b.*\\bunittest\\b|from unittest[ .])", Pattern.MULTILINE);

    private final Sandbox sandbox;
    private final SandboxLimits limits;
    private final StopSwitch stop = new StopSwitch();

    public ToolTests(Sandbox sandbox, SandboxLimits limits) {
        this.sandbox = sandbox;
        this.limits = limits;
    }

    /** Runs the tests; whatever happens is in the outcome. */
    public TestsOutcome run(ToolSubject subject, String tests) {
        TestRunner runner = runner(tests);
        if (runner == TestRunner.NONE) {
            return TestsOutcome.broken(
                    runner,
                    new RunFailure(
                            FailureKind.CONTRACT,
                            "the tests are neither pytest nor unittest: there is no test_ function and no TestCase",
                            "name each test function test_…, or write a unittest.TestCase"));
        }
        TestsOutcome apart = run(subject, tests, runner, "apart");
        return apart.isPassed() && apart.isProven()
                ? apart
                : run(subject, tests, runner, "together").besides(apart, tests);
    }

    private TestsOutcome run(ToolSubject subject, String tests, TestRunner runner, String way) {
        SandboxJob job =
                new SandboxJob(Harness.testFiles(subject, tests), Harness.FILE, List.of(runner.word(), way), limits);
        HarnessReport report = HarnessReport.of(sandbox.run(job, stop));
        if (report.isFailed()) {
            return TestsOutcome.broken(runner, report.failure().orElseThrow());
        }
        return new TestsOutcome(
                runner.word(),
                count(report, "passed"),
                count(report, "failed"),
                count(report, "skipped"),
                report.all("failure"),
                report.failure(),
                doubts(report));
    }

    /** Why the outcome is no proof; empty where it is one. */
    private static List<String> doubts(HarnessReport report) {
        List<String> doubts = new ArrayList<>();
        if (!report.text("hidden").filter("True"::equals).isPresent()) {
            doubts.add("the tool could reach the process of its tests");
        }
        if (report.whole("doubts").orElse(0) > 0) {
            doubts.add("the tool's own objects said that they equal what was expected");
        }
        return doubts;
    }

    /** Ends it from another thread. */
    public void stop() {
        stop.stop();
    }

    static TestRunner runner(String tests) {
        if (PYTEST.matcher(tests).find()) {
            return TestRunner.PYTEST;
        }
        if (UNITTEST.matcher(tests).find()) {
            return TestRunner.UNITTEST;
        }
        return TestRunner.NONE;
    }

    private static int count(HarnessReport report, String name) {
        return Math.toIntExact(report.whole(name).orElse(0));
    }
}
