package dev.plumbline.app.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house. Each must hold for the program, and each must catch the violation planted for it. */
class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("dev.plumbline.app.arch.violations");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("R3", "HurriedViewModel", WindowRules.viewModelsKnowNoScreen()),
                rule("R4", "OwnThreadScreen", WindowRules.onlyFxKnowsTheThread()),
                rule("R5", "TwoConstructorsView", WindowRules.viewsHaveOneDoor()),
                rule("R5", "MeddlingView", WindowRules.viewsLeaveTheCoreAlone()),
                rule("R6", "PaintedScreen", WindowRules.styleIsInSheets()),
                rule("R7", "NosyScreen", WindowRules.screensKeepApart()),
                rule("R8", "InjectedScreen", WindowRules.nothingIsInjected()),
                rule("R8", "MarkupScreen", WindowRules.viewsAreJava()),
                rule("R9", "Counter", HabitRules.staticStateIsFinal()),
                rule("R10", "UnseenScreen", WindowRules.screensAreOpenedByATest()),
                rule("R10", "DoorlessView", WindowRules.viewsAreShown()),
                rule("R11", "violations.cycle", HabitRules.packagesHaveNoCycles()),
                rule("R14", "StringUtil", HabitRules.nothingIsHomeless()),
                rule("R15", "TalkingScreen", HabitRules.onlyTheCommandLineTalks()),
                rule("R18", "BorrowedScreen", HabitRules.librariesAreChosen()),
                rule("R18", "MaybeField", HabitRules.noFieldIsOptional()),
                rule("R18", "MaybeParameter", HabitRules.noParameterIsOptional()));
    }

    private static Arguments rule(String number, String caught, ArchRule rule) {
        return Arguments.of(number, caught, rule.allowEmptyShould(true));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rules")
    void theProgramKeepsTheRule(String number, String caught, ArchRule rule) {
        rule.check(APP);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rules")
    void theRuleCatchesItsPlantedViolation(String number, String caught, ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().toString()).contains(caught);
    }

    /** Core is looked at from here, because here alone its users stand beside it. */
    @Test
    void screensAreFoundByThemselves() {
        assertThat(new KnowNoOtherScreen().screens())
                .contains("benchmarks", "compare", "trends", "reviews", "baselines", "tools", "settings")
                .doesNotContain("shell", "chart");
    }

    @Test
    void whatIsPublicInCoreIsUsedFromOutsideItsPackage() {
        JavaClasses core = new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes") && !location.contains("/app/target"))
                .importPackages("dev.plumbline");
        assertThat(core.size()).isGreaterThan(150);
        HabitRules.publicIsUsedFromOutside().check(core);
    }

    @Test
    void whatIsPublicInTheWindowIsUsedFromOutsideItsPackage() {
        HabitRules.publicIsUsedFromOutside().check(APP);
    }

    @Test
    void whatIsPublicWithoutAUserIsCaught() {
        assertThat(HabitRules.publicIsUsedFromOutside()
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .toString())
                .contains("NobodyAsksForMe");
    }

    @Test
    void theRulesSeeTheProgram() {
        assertThat(APP.size()).isGreaterThan(80);
        assertThat(APP.stream().filter(c -> c.getSimpleName().endsWith("ViewModel")))
                .hasSizeGreaterThan(1);
        assertThat(APP.stream().filter(c -> c.getSimpleName().endsWith("View"))).hasSizeGreaterThan(5);
    }
}
