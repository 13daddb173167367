package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.tool.sandbox.SandboxLevel;
import dev.plumbline.tool.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static TestsOutcome ofWrong(String code, String tests) {
        return new ToolTests(OneCall.SANDBOX, SandboxLimits.DEFAULT).run(ADDS.withCode(code), tests);
    }

    private static final String UNITTEST = """
            import unittest
            from tool import add

            class AddTest(unittest.TestCase):
                def test_adds(self):
                    self.assertEqual(3, add(1, 2))
            """;

    static Stream<String> forgers() {
        return Stream.of(Hostile.forgesTests(), Hostile.softensTests(), Hostile.forgesTestsThroughProc());
    }

    @ParameterizedTest
    @MethodSource("forgers")
    void aToolDoesNotPassItsTestsByReachingIntoThem(String code) {
        assertThat(ofWrong(code, UNITTEST).isPassed()).isFalse();
        assertThat(ofWrong(code, "from tool import add\n\n\ndef test_adds():\n    assert add(1, 2) == 3\n")
                        .isPassed())
                .isFalse();
    }

    @Test
    void aResultThatEqualsAnythingProvesNothing() {
        TestsOutcome outcome = ofWrong(Hostile.equalsAnything(), UNITTEST);
        assertThat(outcome.isPassed() && outcome.isProven()).isFalse();
        assertThat(outcome.reason()).contains("not proven");
    }

    private static final String VARIED = """
                import datetime

                class Odd(ValueError):
                    def __init__(self, what, code):
                        super().__init__(what)
                        self.code = code

                class Stack:
                    def __init__(self):
                        self.items = []

                    def push(self, item):
                        self.items.append(item)
                        return self

                    def __len__(self):
                        return len(self.items)

                def add(a, b):
                    if b is None:
                        raise Odd("no number", 7)
                    return a + b

                def sort(items):
                    items.sort()

                def each(n):
                    yield from range(n)

                async def later(x):
                    return {"day": datetime.date(2024, 1, x), "many": (x, [x])}

                def twice(function, value):
                    return function(function(value))
                """;

    private static final String VARIED_TESTS = """
                import asyncio
                import datetime
                import unittest
                import tool

                class AllTest(unittest.TestCase):
                    def test_errors(self):
                        with self.assertRaises(tool.Odd) as caught:
                            tool.add(1, None)
                        self.assertEqual(7, caught.exception.code)
                        self.assertEqual("no number", str(caught.exception))
                        with self.assertRaises(TypeError):
                            tool.add(1, "2")

                    def test_objects(self):
                        stack = tool.Stack().push(1).push({"a": None})
                        self.assertEqual(2, len(stack))
                        self.assertEqual([1, {"a": None}], stack.items)
                        self.assertIsInstance(stack, tool.Stack)

                    def test_arguments_that_are_changed(self):
                        items = [3, 1, 2]
                        tool.sort(items)
                        self.assertEqual([1, 2, 3], items)

                    def test_generators_and_coroutines(self):
                        self.assertEqual([0, 1, 2], list(tool.each(3)))
                        self.assertEqual({"day": datetime.date(2024, 1, 2), "many": (2, [2])}, asyncio.run(later(2)))

                    def test_callbacks(self):
                        self.assertEqual(12, tool.twice(lambda x: 2 * x, 3))
                """;

    @Test
    void whatPassesApartFromTheToolIsProven() {
        assumeThat(OneCall.SANDBOX.level()).as("there is a sandbox").isNotEqualTo(SandboxLevel.PLAIN);
        TestsOutcome outcome = ofWrong(VARIED, VARIED_TESTS);
        assertThat(outcome.reason()).isEqualTo("5 tests passed");
        assertThat(outcome.isProven()).isTrue();
    }

    @Test
    void mocksOfTestsReachTheTool() {
        TestsOutcome outcome =
                ofWrong(ADDS.code().replace("requests.get('u')", "return requests.get('u').json()['x']"), """
                import unittest
                from unittest.mock import MagicMock, patch
                import tool

                class MockTest(unittest.TestCase):
                    def test_patched(self):
                        answer = MagicMock()
                        answer.json.return_value = {"x": 5}
                        with patch("tool.requests.get", return_value=answer) as get:
                            self.assertEqual(5, tool.add(1, 2))
                        get.assert_called_once_with("u")
                """);
        assertThat(outcome.reason()).startsWith("1 test passed");
    }
}
