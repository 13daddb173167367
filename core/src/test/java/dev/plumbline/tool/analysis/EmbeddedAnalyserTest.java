package dev.plumbline.tool.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedAnalyserTest {
    private final EmbeddedAnalyser analyser = new EmbeddedAnalyser();

    @ParameterizedTest
    @CsvSource({"5,A", "5.01,B", "10,B", "20,C", "30,D", "40,E", "40.5,F"})
    void gradesAsRadonDoes(double complexity, Grade grade) {
        assertThat(Grade.of(complexity)).isEqualTo(grade);
    }

    @Test
    void countsDecisions() {
        StaticAnalysis analysis = analyser.analyse("""
                def f(x, y):
                    if x and y or not x:
                        return [a for a in x if a]
                    elif y:
                        return 1 if x else 2
                    for z in x:
                        pass
                    else:
                        pass
                    try:
                        g()
                    except ValueError:
                        raise
                    except OSError:
                        raise
                    else:
                        pass
                """);

        assertThat(analysis.averageComplexity()).hasValue(13);
        assertThat(analysis.complexity().grade()).contains(Grade.C);
    }

    @Test
    void countsTheStatementsOfASourceWithoutFunctionsAsOneBlock() {
        assertThat(analyser.analyse("import sys\nif sys.argv:\n    print(1)\n").averageComplexity())
                .hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def f(:\n    pass",
                "print 'x'",
                "exec 'x'",
                "x = `y`",
                "if 1 <> 2:\n    pass",
                "raise ValueError, 'x'",
                "try:\n    f()\nexcept ValueError, e:\n    pass",
                "def f():\nx = 1",
                "def f():\n    x = 1\n  y = 2",
                "x = 'abc",
                "x = (1,",
                "return 1",
                "break",
                "for x in y:\n    def f():\n        break",
                "yield 1",
                "1 = x",
                "f() = x",
                "a\0b",
            })
    void saysOfBrokenSourceThatItIsBrokenAndNothingElse(String code) {
        StaticAnalysis analysis = analyser.analyse(code);

        assertThat(analysis.correctness().isBroken()).isTrue();
        assertThat(analysis.correctness().error()).isPresent();
        assertThat(analysis.averageComplexity()).isEmpty();
        assertThat(analysis.complexity().grade()).isEmpty();
        assertThat(analysis.security().total()).isEmpty();
        assertThat(analysis.quality().documentationRatio()).isEmpty();
    }

    @Test
    void namesTheLineOfASyntaxError() {
        assertThat(analyser.analyse("x = 1\ny = 2\ndef f(:\n    pass\n")
                        .correctness()
                        .error())
                .map(SyntaxError::line)
                .contains(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment",
                "async def f():\n    async with a as b:\n        await b\n    async for c in b:\n        yield c\n",
                "def f(x):\n    match x:\n        case {'a': 1, **r} if r:\n            return r\n        case _:\n            pass\n",
                "type X = int\ndef f[T](x: T) -> T:\n    return x\n",
                "try:\n    pass\nexcept* ValueError as e:\n    pass\n",
                "if (n := 10) > 5: print(f'{n!r:>{10}}')\n",
                "def f(a, /, b, *, c): return lambda: (yield)\n",
                "x = 1; y = 2\nif x: y = 3; z = 4\n",
                "class A:\n    x = 1\n\n    def f(self):\n        return 'ä €'\n",
                "@d\n@e(1)\ndef f():\n    global x\n    x = [*a, *b]\n    return {**a}\n",
                "with (a as b, c as d):\n    pass\n",
                "a, *b = c\nx = y = z\nx.y = 1\nx[0] = 2\n(a) = 3\n[a, b] = c\n",
                "while True:\n    try:\n        continue\n    finally:\n        break\n",
                "def f():\n\tif x:\n\t\treturn 1\n\treturn 2\n",
                "if 1:\n  a\nelif 2:\n      b\nelse:\n a\n",
            })
    void readsWhatPythonReads(String code) {
        StaticAnalysis analysis = analyser.analyse(code);

        assertThat(analysis.correctness().error()).isEmpty();
        assertThat(analysis.correctness().valid()).contains(true);
    }

    @Test
    void leavesOpenWhatIsNestedTooDeeply() {
        StaticAnalysis analysis = analyser.analyse("x = " + "(".repeat(20_000) + ")".repeat(20_000));

        assertThat(analysis.averageComplexity()).isEmpty();
        assertThat(analysis.correctness().valid()).isNotEqualTo(Optional.of(true));
    }

    @Test
    void countsWhatExplainsTheSource() {
        StaticAnalysis analysis = analyser.analyse("""
                \"""Module.\"""
                # one


                class A:
                    \"""Class.\"""

                    def f(self):  # two
                        "Method."

                    def g(self):
                        return 1
                # three
                """);

        assertThat(analysis.quality().counts()).contains(new CodeQuality.Counts(2, 1, 3, 3));
        assertThat(analysis.quality().documentationRatio()).isEqualTo(OptionalDouble.of(.75));
    }

    static List<String[]> findings() {
        return SecurityExamples.ALL;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("findings")
    void finds(String expected, String code) {
        String found = String.join(
                " ",
                analyser.analyse(code).security().findings().orElseThrow().stream()
                        .map(finding -> finding.id() + ":" + finding.severity())
                        .toList());

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void cannotBeSilencedByTheCodeItReads() {
        assertThat(analyser.analyse("eval(x)  # nosec\n").securityIssues()).hasValue(1);
    }
}
