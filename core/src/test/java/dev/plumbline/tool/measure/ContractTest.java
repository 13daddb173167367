package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to be called, in real processes. */
class ContractTest {
    private static final String INPUT = "{\"text\": \"héllo 🎉\", \"strict\": null, \"deep\": [true, 1.5]}";

    static Stream<Arguments> functions() {
        return Stream.of(
                Arguments.of("a function", "def f(text, strict, deep):\n    return [text, strict, deep]", "function"),
                Arguments.of(
                        "the first that takes the input",
                        "def tidy(x):\n    return x\ndef f(**all):\n    return [all['text'], all['strict'], all['deep']]",
                        "function"),
                Arguments.of(
                        "main before others",
                        "def other(**all):\n    return 'no'\ndef main(text, strict, deep=()):\n    return [text, strict, deep]",
                        "function"),
                Arguments.of(
                        "an asynchronous function",
                        "import asyncio\nasync def f(text, strict, deep):\n    await asyncio.sleep(0)\n    return [text, strict, deep]",
                        "function"),
                Arguments.of(
                        "a class with a run",
                        "class Tool:\n    def __init__(self):\n        self.x = []\n"
                                + "    def run(self, text, strict, deep):\n        self.x += [text, strict, deep]\n        return self.x",
                        "function"),
                Arguments.of(
                        "main without parameters that reads stdin",
                        "import sys, json\ndef main():\n    return list(json.load(sys.stdin).values())",
                        "function"),
                Arguments.of(
                        "main that reads stdin, prints, and gives nothing",
                        "import sys, json\ndef main(argv=None):\n    print(json.dumps(list(json.loads(input()).values()), ensure_ascii=False), end='')",
                        "function"),
                Arguments.of(
                        "a function that prints and reads stdin",
                        "import sys, json\ndef f(text, strict, deep):\n    print('noise', text)\n"
                                + "    other = json.load(sys.stdin)\n    return list(other.values())",
                        "function"));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                Arguments.of(
                        "a program without functions",
                        "import sys, json\nd = json.load(sys.stdin)\nprint(json.dumps(list(d.values()), ensure_ascii=False), end='')",
                        "program"),
                Arguments.of(
                        "a program below the guard",
                        "import sys, json\ndef load(file):\n    return json.load(file)\n"
                                + "if __name__ == '__main__':\n    sys.stdout.write(json.dumps(list(load(sys.stdin).values()), ensure_ascii=False))\n    sys.exit(0)",
                        "program"),
                Arguments.of(
                        "a program that reads below sys.stdin",
                        "import os, json\nd = json.loads(open(0, closefd=False).read())\n"
                                + "os.sys.stdout.buffer.write(json.dumps(list(d.values()), ensure_ascii=False).encode())",
                        "program"),
                Arguments.of(
                        "a program with main",
                        "import sys, json\ndef main():\n    print(json.dumps(list(json.loads(input()).values()), ensure_ascii=False), end='')\n"
                                + "if __name__ == '__main__':\n    main()",
                        "program"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"functions", "programs"})
    void getsTheInputAndGivesAResult(String name, String code, String contract) {
        HarnessReport report = OneCall.of(ToolSubject.of("t", code).withInput(INPUT));
        assertThat(OneCall.result(report)).isEqualTo("[\"héllo 🎉\", null, [true, 1.5]]");
        assertThat(report.text("contract")).hasValue(contract);
    }

    @Test
    void consumesGenerators() {
        HarnessReport report = OneCall.of(
                ToolSubject.of("t", "def f(n):\n    yield from range(n)").withInput("{\"n\": 3}"));
        assertThat(OneCall.result(report)).isEqualTo("{\"items\": [0, 1, 2], \"count\": 3}");
    }

    @Test
    void consumesAsynchronousGenerators() {
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "async def f(n):\n    for i in range(n):\n        yield i")
                        .withInput("{\"n\": 2}"));
        assertThat(OneCall.result(report)).isEqualTo("{\"items\": [0, 1], \"count\": 2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "\"text\"", "null", "true", "1e999", "{\"x\":1}"})
    void anythingButAnObjectIsOneArgument(String json) {
        HarnessReport report = OneCall.of(
                ToolSubject.of("t", "def f(x):\n    return type(x).__name__").withInput(json));
        assertThat(OneCall.result(report)).isIn("list", "str", "NoneType", "bool", "float", "int");
    }

    @Test
    void callsALambda() {
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "double = lambda x: 2 * x").withInput("{\"x\": 4}"));
        assertThat(OneCall.result(report)).isEqualTo("8");
    }

    @Test
    void aForkedChildThatReturnsDoesNotAnswer() {
        HarnessReport report = OneCall.of(
                ToolSubject.of(
                        "t",
                        "import os\ndef f():\n    child = os.fork()\n    if child:\n        os.waitpid(child, 0)\n    return 1"));
        assertThat(report.all("end")).hasSize(1);
        assertThat(OneCall.result(report)).isEqualTo("1");
    }

    @Test
    void aToolMayCloseItsOutput() {
        ToolMeasurement measured = new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(1), BenchListener.SILENT)
                .measure(ToolSubject.of("t", "import sys\nprint('{}')\nsys.stdout.close()"));
        assertThat(measured.failure()).isEmpty();
    }

    @Test
    void stdinIsThereAfreshForEveryCall() {
        ToolMeasurement measured = new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(1), BenchListener.SILENT)
                .measure(ToolSubject.of(
                        "t",
                        "import sys, json\ndef main():\n    with sys.stdin as file:\n        return json.load(file)"));
        assertThat(measured.failure()).isEmpty();
        assertThat(measured.forkMediansMs()).hasSize(1);
    }

    @Test
    void withoutAnInputNothingIsGiven() {
        assertThat(OneCall.result(OneCall.of(ToolSubject.of("t", "def f(x=5):\n    return x"))))
                .isEqualTo("5");
    }

    @Test
    void callsTheNamedMethod() {
        ToolSubject subject = ToolSubject.of(
                        "t", "def a():\n    return 1\nclass B:\n    def c(self, x):\n        return x + 1")
                .withInput("{\"x\": 1}")
                .withFunction("B.c");
        assertThat(OneCall.result(OneCall.of(subject))).isEqualTo("2");
    }

    @Test
    void takesAMegabyteAndGivesOne() {
        String million = "x".repeat(1_000_000);
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "def f(text):\n    print(text)\n    return text * 1 + '!'")
                        .withInput("{\"text\": \"" + million + "\"}"));
        assertThat(report.failure()).isEmpty();
        assertThat(report.whole("peak_traced_bytes").orElse(0)).isGreaterThan(1_000_000);
    }

    @Test
    void inputIsDataEvenIfItLooksLikeCode() {
        String evil = "\\\"\\\"\\\" + __import__('os').getcwd() #\\n{0} %s";
        HarnessReport report = OneCall.of(
                ToolSubject.of("t", "def f(text):\n    return text").withInput("{\"text\": \"" + evil + "\"}"));
        assertThat(OneCall.result(report)).isEqualTo("\"\"\" + __import__('os').getcwd() #\n{0} %s");
    }

    @Test
    void aToolThatSortsItsInputInPlaceGetsItFreshEachTime() {
        ToolMeasurement measured = new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(1), BenchListener.SILENT)
                .measure(ToolSubject.of("t", "def f(a):\n    assert a == [3, 1, 2], a\n    a.sort()\n    return a")
                        .withInput("{\"a\": [3, 1, 2]}"));
        assertThat(measured.failure()).isEmpty();
        assertThat(measured.forkMediansMs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "execute", "_run", "__call__", "invoke"})
    void callsTheUsualEntryOfAClass(String entry) {
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "class Tool:\n    def " + entry + "(self, x):\n        return x + 1")
                        .withInput("{\"x\": 1}"));
        assertThat(OneCall.result(report)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Tool:\n    def helpful(self):\n        return 1",
                "x = 1",
                "print('hello')",
                "import json\n\nif __name__ == '__main__':\n    pass"
            })
    void withoutACallOrJsonNothingWasCalled(String code) {
        HarnessReport report = OneCall.of(ToolSubject.of("t", code));
        assertThat(report.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.CONTRACT);
            assertThat(failure.message()).startsWith("nothing was called");
        });
    }

    @Test
    void aProgramMayTalkBeforeItsJson() {
        HarnessReport report = OneCall.of(ToolSubject.of("t", "print('reading')\nprint('{\"x\": 1}')"));
        assertThat(report.failure()).isEmpty();
    }

    @Test
    void inputsAreTakenInTurns() {
        ToolMeasurement measured = new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(1), BenchListener.SILENT)
                .measure(ToolSubject.of("t", "def f(x):\n    return {1: 'one', 2: 'two', 3: 'three'}[x]")
                        .withInput("{\"x\": 1}")
                        .within(new Surroundings(List.of("{\"x\": 2}", "{\"x\": 3}"), Optional.empty())));
        assertThat(measured.failure()).isEmpty();
        assertThat(measured.resultsAreChecked()).isTrue();
        ToolMeasurement wrong = new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(1), BenchListener.SILENT)
                .measure(ToolSubject.of("t", "def f(x):\n    return {1: 'one'}[x]")
                        .withInput("{\"x\": 1}")
                        .within(new Surroundings(List.of("{\"x\": 2}"), Optional.empty())));
        assertThat(wrong.failure()).isPresent();
    }

    @Test
    void commandLineVariablesFilesAndModulesAreThere() {
        String around = "{\"arguments\": [\"--n\", \"2\"], \"environment\": {\"MODE\": \"x\"},"
                + " \"files\": {\"data/in.csv\": \"a,b\", \"beside.py\": \"def twice(x): return 2 * x\"}}";
        HarnessReport report = OneCall.of(ToolSubject.of(
                        "t",
                        "import os, sys, json\nfrom beside import twice\n"
                                + "if __name__ == '__main__':\n    print(json.dumps([sys.argv[1:], os.environ['MODE'],"
                                + " open('data/in.csv').read(), twice(4)]))")
                .within(new Surroundings(List.of(), Optional.of(around))));
        assertThat(OneCall.result(report)).isEqualTo("[[\"--n\", \"2\"], \"x\", \"a,b\", 8]\n");
    }

    @Test
    void aByteOrderMarkIsNoSyntax() {
        assertThat(OneCall.result(OneCall.of(ToolSubject.of("t", "\uFEFFdef f():\n    return 1"))))
                .isEqualTo("1");
    }

    @Test
    void whatAFailingToolPrintedIsThere() {
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "def f():\n    print('step one')\n    raise OSError('no')"));
        assertThat(report.text("printed"))
                .hasValueSatisfying(text -> assertThat(text).contains("step one"));
    }
}
