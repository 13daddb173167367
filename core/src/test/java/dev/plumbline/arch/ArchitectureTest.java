package dev.plumbline.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.plumbline.format.Formats;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.gate.Check;
import dev.plumbline.gate.check.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house for core: each must hold, and each must catch the violation that was planted for it. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.plumbline");

    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages("dev.plumbline.arch.violations");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("R1 knows no screen and no terminal", Rules.R1_NO_SCREEN, "KnowsATerminal"),
                rule("R2 rooms know those below", Rules.R2_ROOMS, "model.KnowsStatistics"),
                rule("R2 nothing knows the services", Rules.R2_ROOMS, "stats.KnowsTheServices"),
                rule("R2 every room is in the table", Rules.R2_ROOMS, "violations.mute.Unexplained lives in a room"),
                rule("R9 has no static state", Rules.R9_STATIC_FIELDS_ARE_FINAL, "Remembers"),
                rule("R11 has no cycles", Rules.R11_NO_CYCLES, "cycle.one"),
                rule("R11 has no loops of rooms", Rules.R11_NO_LOOPS_OF_ROOMS, "violations.format.codec.ReadsARun"),
                rule("R12 the runner JVM needs JDK and JMH alone", Rules.R12_RUNNER_JVM, "run.child.UsesJackson"),
                rule("R13 JDBC only in the store", Rules.R13_SQL, "SpeaksSql"),
                rule("R13 JGit only in history", Rules.R13_GIT, "OpensGit"),
                rule("R13 Jackson only in codecs", Rules.R13_JSON, "UsesJackson"),
                rule("R13 HTTP and LangChain4j only in llm", Rules.R13_LLM, "AsksAModel"),
                rule("R13 the Python parser only in tool.analysis", Rules.R13_PYTHON, "ParsesPython"),
                rule("R14 names no package util", Rules.R14_NAMES, "violations.util.Anything"),
                rule("R14 names no helper", Rules.R14_NAMES, "RunHelper"),
                rule("R15 prints nowhere", Rules.R15_NO_PRINTING, "Prints"),
                rule("R16 has package-info", Rules.R16_PACKAGES_ARE_EXPLAINED, "violations.mute"),
                rule("R18 uses no Commons Math", Rules.R18_NOT_USED, "UsesCommonsMath"),
                rule("R18 has no Optional field", Rules.R18_NO_OPTIONAL_FIELDS, "HoldsAnOptional"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule, String planted) {
        rule.check(CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catchesThePlantedViolation(String name, ArchRule rule, String planted) {
        List<String> details = rule.evaluate(VIOLATIONS).getFailureReport().getDetails();
        assertThat(details).anySatisfy(detail -> assertThat(detail).contains(planted));
    }

    @Test
    void everyCheckIsRegistered() {
        assertThat(Checks.ALL)
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(implementations(Check.class));
    }

    @Test
    void everyReaderIsRegistered() {
        assertThat(Formats.ALL)
                .extracting(reader -> reader.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(implementations(ResultReader.class));
    }

    private static List<String> implementations(Class<?> type) {
        List<String> found = CORE.stream()
                .filter(candidate -> candidate.isAssignableTo(type) && !candidate.isInterface())
                .map(JavaClass::getName)
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    @Test
    void theTableOfRoomsItselfPointsOneWay() {
        Set<String> below = new HashSet<>();
        for (int seen = -1; seen < below.size(); ) {
            seen = below.size();
            Rooms.MAY_KNOW.forEach((room, known) -> {
                if (below.containsAll(known)) {
                    below.add(room);
                }
            });
        }
        assertThat(below).containsExactlyInAnyOrderElementsOf(Rooms.MAY_KNOW.keySet());
    }

    @Test
    void sawTheClasses() {
        assertThat(CORE.size()).isGreaterThan(120);
        assertThat(VIOLATIONS.size()).isGreaterThan(12);
    }

    private static Arguments rule(String name, ArchRule rule, String planted) {
        return Arguments.of(name, rule, planted);
    }
}
