package dev.plumbline.tool.measure;

import dev.plumbline.tool.sandbox.Sandbox;
import dev.plumbline.tool.sandbox.SandboxJob;
import dev.plumbline.tool.sandbox.SandboxLimits;
import dev.plumbline.tool.sandbox.SandboxedRun;
import dev.plumbline.tool.sandbox.StopSwitch;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the unit tests of a tool in the sandbox, with the mocks in place. Tests that name pytest, or have plain
 * {@code test_} functions, are run by pytest; those with a {@code TestCase} alone by unittest. The tool is imported as
 * {@code tool}, and as its id where that is a Python name; its public names are there without an import too.
 */
public final class ToolTests {
    private static final Pattern PYTEST =
            Pattern.compile("^\\s*(import pytest|from pytest )|^(async )?def test_", Pattern.MULTILINE);
    private static final Pattern UNITTEST = Pattern.compile("^\\s*(import unittest|from unittest )", Pattern.MULTILINE);

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
        SandboxedRun run = sandbox.run(
                new SandboxJob(Harness.testFiles(subject, tests), Harness.FILE, List.of(runner.word()), limits), stop);
        HarnessReport report = HarnessReport.of(run);
        if (report.isFailed()) {
            return TestsOutcome.broken(runner, report.failure().orElseThrow());
        }
        return new TestsOutcome(
                runner.word(),
                count(report, "passed"),
                count(report, "failed"),
                count(report, "skipped"),
                report.all("failure"),
                report.failure());
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
