package dev.plumbline.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.tool.analysis.Analyser;
import dev.plumbline.tool.analysis.Analysers;
import dev.plumbline.tool.analysis.Complexity;
import dev.plumbline.tool.analysis.Security;
import dev.plumbline.tool.analysis.StaticAnalysis;
import dev.plumbline.tool.analysis.security.SecurityFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded analyser against Debian's radon and bandit, where they are installed. */
class AgreementTest {
    private static final Path SOURCES = Path.of("src/test/resources/python");
    private final Analysers analysers = Analysers.on(System.getenv("PATH"), new AnalyserOutputJson());

    private StaticAnalysis analyse(String name) throws IOException {
        return analysers.analyse(Files.readString(SOURCES.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"branches.py", "unsafe.py", "clean.py"})
    void agreesWithRadon(String name) throws IOException {
        StaticAnalysis analysis = analyse(name);
        assumeThat(analysis.otherComplexities()).as("radon is installed").isNotEmpty();

        Complexity radon = analysis.otherComplexities().get(0);

        assertThat(radon.analyser().name()).isEqualTo("radon");
        assertThat(analysis.averageComplexity().orElseThrow())
                .isCloseTo(radon.average().orElseThrow(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"branches.py", "unsafe.py", "clean.py", "frameworks.py"})
    void agreesWithBandit(String name) throws IOException {
        StaticAnalysis analysis = analyse(name);
        assumeThat(analysis.otherSecurity()).as("bandit is installed").isNotEmpty();

        Security bandit = analysis.otherSecurity().get(0);

        assertThat(bandit.analyser().name()).isEqualTo("bandit");
        assertThat(told(analysis.security())).isEqualTo(told(bandit));
    }

    @Test
    void knowsNothingOfABrokenSourceWhoeverIsAsked() {
        StaticAnalysis analysis = analysers.analyse("def f(:\n");

        assertThat(analysis.otherComplexities())
                .allSatisfy(radon -> assertThat(radon.average()).isEmpty());
        assertThat(analysis.otherSecurity())
                .allSatisfy(bandit -> assertThat(bandit.findings()).isEmpty());
    }

    @Test
    void standsAloneWhereNothingIsInstalled() throws IOException {
        StaticAnalysis analysis = Analysers.embedded().analyse(Files.readString(SOURCES.resolve("unsafe.py")));

        assertThat(analysis.otherComplexities()).isEmpty();
        assertThat(analysis.otherSecurity()).isEmpty();
        assertThat(analysis.security().analyser()).isEqualTo(Analyser.EMBEDDED);
        assertThat(analysis.security().total()).isPresent();
    }

    /** Line and id in one order; the severity besides. */
    private static List<String> told(Security security) {
        return security.findings().orElseThrow().stream()
                .map(AgreementTest::told)
                .sorted()
                .toList();
    }

    private static String told(SecurityFinding finding) {
        return String.format("%03d %s %s", finding.line(), finding.id(), finding.severity());
    }
}
