package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.tool.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to fail is told by its kind, with what happened and what to do. */
class FailuresTest {
    private static final SandboxLimits SHORT = SandboxLimits.DEFAULT.withWallTime(Duration.ofSeconds(5));

    static Stream<Arguments> failures() {
        return Stream.of(
                fails(FailureKind.SYNTAX, "def f(:\n    pass", "line 1"),
                fails(FailureKind.SYNTAX, "def f():\n\treturn\n        x", "TabError"),
                fails(FailureKind.SYNTAX, "x = 1\0", "null bytes"),
                fails(
                        FailureKind.INPUT,
                        "def f(missing):\n    return missing",
                        "missing a required argument: 'missing'"),
                fails(FailureKind.INPUT, "import json\nprint(json.loads('[' + input()))", "JSONDecodeError"),
                fails(
                        FailureKind.DEPENDENCY,
                        "import numpie\ndef f(): pass",
                        "No module named 'numpie' (line 1 of the tool)"),
                fails(FailureKind.MOCK, "def f():\n    return call_tool('x')['rows']", "KeyError: 'rows'"),
                fails(FailureKind.EXIT, "import sys\ndef f():\n    sys.exit(3)", "SystemExit: 3"),
                fails(FailureKind.EXIT, "import os\ndef f():\n    os._exit(0)", "exit code 0 before it answered"),
                fails(FailureKind.OUTPUT, "def f():\n    while True:\n        print('x' * 1000)", "OutputLimit"),
                fails(
                        FailureKind.OUTPUT,
                        "import os\ndef f():\n    while True:\n        os.write(1, b'x' * 10000)",
                        "printed more than"),
                fails(FailureKind.EXIT, "import sys\ndef f():\n    sys.exit(0)", "SystemExit: 0"),
                fails(FailureKind.SANDBOX, "def f():\n    open('/home/somebody/notes.txt', 'w')", "FileNotFoundError"),
                fails(FailureKind.TOOL, "def f():\n    open('missing.txt')", "FileNotFoundError"),
                fails(
                        FailureKind.TOOL,
                        "calls = []\ndef f():\n    calls.append(1)\n    return 1 / (2 - len(calls))",
                        "in a later call; the first one succeeded"),
                fails(FailureKind.TOOL, "def f():\n    return 1 / 0", "division by zero (line 2 of the tool)"),
                fails(FailureKind.TOOL, "def f():\n    raise KeyboardInterrupt", "KeyboardInterrupt"),
                fails(FailureKind.TOOL, "def f():\n    return f()", "RecursionError"),
                fails(FailureKind.TOOL, "async def f():\n    raise ValueError('é')", "ValueError: é"),
                fails(FailureKind.TIME_LIMIT, "def f():\n    while True:\n        pass", "did not end within 5 s"),
                fails(
                        FailureKind.TIME_LIMIT,
                        "def f():\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass",
                        "did not end"));
    }

    private static Arguments fails(FailureKind kind, String code, String part) {
        return Arguments.of(kind, code, part);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("failures")
    void isTold(FailureKind kind, String code, String part) {
        HarnessReport report = OneCall.of(ToolSubject.of("t", code), SHORT);
        assertThat(report.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.message()).contains(part);
            assertThat(failure.advice()).isNotBlank();
        });
    }

    @Test
    void aToolThatFindsNothingOnStdinSaysWhatToGive() {
        HarnessReport report = OneCall.of(
                ToolSubject.of("t", "import sys, json\ndef main():\n    return json.load(sys.stdin)['text']"), SHORT);
        assertThat(report.failure())
                .hasValue(new RunFailure(
                        FailureKind.INPUT,
                        "KeyError: 'text' (line 3 of the tool)",
                        "it reads stdin, where no test_input leaves nothing but {}: give as test_input what it expects"
                                + " there, as JSON"));
    }

    @Test
    void tooMuchMemoryIsTold() {
        assumeThat(OneCall.SANDBOX.enforces("memory"))
                .as("memory is limited here")
                .isTrue();
        HarnessReport report = OneCall.of(ToolSubject.of("t", "def f():\n    return bytearray(10 * 1024 ** 3)"), SHORT);
        assertThat(report.failure()).map(RunFailure::kind).hasValue(FailureKind.MEMORY);
    }

    @Test
    void whatTheSandboxForbidsIsTold() {
        assumeThat(OneCall.SANDBOX.enforces("file system"))
                .as("files are protected here")
                .isTrue();
        HarnessReport report = OneCall.of(ToolSubject.of("t", "def f():\n    open('/usr/x', 'w')"), SHORT);
        assertThat(report.failure()).map(RunFailure::kind).hasValue(FailureKind.SANDBOX);
    }

    @Test
    void anUnknownFunctionNamesTheKnownOnes() {
        HarnessReport report = OneCall.of(ToolSubject.of("t", "def f(): pass\nclass C:\n    def run(self): pass")
                .withFunction("g"));
        assertThat(report.failure())
                .hasValue(new RunFailure(
                        FailureKind.CONTRACT, "the tool has no function 'g'", "name one of its functions: f, C"));
    }
}
