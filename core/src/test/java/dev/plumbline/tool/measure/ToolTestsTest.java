package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.tool.sandbox.SandboxLimits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A tool's own unit tests, run by whichever runner they are written for. */
class ToolTestsTest {
    private static final ToolSubject ADDS =
            ToolSubject.of("adder", "import requests\ndef add(a, b):\n    requests.get('u')\n    return a + b\n");

    private static TestsOutcome run(String tests) {
        return new ToolTests(OneCall.SANDBOX, SandboxLimits.DEFAULT).run(ADDS, tests);
    }

    private static TestsOutcome pytest(String tests) {
        TestsOutcome outcome = run(tests);
        assumeThat(outcome.broken().filter(why -> why.kind() == FailureKind.DEPENDENCY))
                .as("pytest is installed for " + OneCall.SANDBOX.pythonPath())
                .isEmpty();
        return outcome;
    }

    @Test
    void runsUnittest() {
        TestsOutcome outcome = run("""
                import unittest
                from tool import add
                import adder

                class AddTest(unittest.TestCase):
                    def test_adds(self):
                        self.assertEqual(3, add(1, 2))

                    def test_by_id(self):
                        self.assertIs(adder.add, add)

                    def test_wrong(self):
                        self.assertEqual(4, add(1, 2))
                """);
        assertThat(outcome.runner()).isEqualTo("unittest");
        assertThat(outcome.passed()).isEqualTo(2);
        assertThat(outcome.isPassed()).isFalse();
        assertThat(outcome.reason()).isEqualTo("1 of 3 tests failed: test_wrong: AssertionError: 4 != 3");
    }

    @Test
    void runsPytest() {
        TestsOutcome outcome = pytest("import pytest\n\n\ndef test_adds():\n    assert add(1, 2) == 3\n");
        assertThat(outcome.runner()).isEqualTo("pytest");
        assertThat(outcome.isPassed()).isTrue();
        assertThat(outcome.reason()).isEqualTo("1 test passed");
    }

    @Test
    void countsWhatPytestSaysIsWrong() {
        TestsOutcome outcome = pytest("def test_adds():\n    assert add(1, 2) == 4\n");
        assertThat(outcome.failed()).isEqualTo(1);
        assertThat(outcome.reason()).startsWith("1 of 1 tests failed: test_adds: ");
    }

    @Test
    void testsThatCannotBeReadFail() {
        assertThat(pytest("def test_adds(:\n").isPassed()).isFalse();
        assertThat(run("import unittest\nclass A(unittest.TestCase:\n").isPassed())
                .isFalse();
    }

    @Test
    void textWithoutTestsIsNoSuccess() {
        assertThat(run("print('fine')").reason()).contains("neither pytest nor unittest");
        assertThat(run("import unittest\n").isPassed()).isFalse();
    }

    @Test
    void testsHaveALimitOfTheirOwn() {
        TestsOutcome outcome = new ToolTests(OneCall.SANDBOX, SandboxLimits.DEFAULT.withWallTime(Duration.ofSeconds(2)))
                .run(ADDS, "import unittest\nwhile True: pass\n");
        assertThat(outcome.broken()).map(RunFailure::kind).hasValue(FailureKind.TIME_LIMIT);
        assertThat(outcome.isPassed()).isFalse();
    }

    @Test
    void testsThatEndTheProcessAreNoSuccess() {
        assertThat(run("import unittest, os\nos._exit(0)\n").isPassed()).isFalse();
    }
}
