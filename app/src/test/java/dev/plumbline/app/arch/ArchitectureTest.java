package dev.plumbline.app.arch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Optional;
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
    private static final String[] SCREENS = {
        "benchmarks", "compare", "trends", "reviews", "baselines", "tools", "profiles", "reports", "settings"
    };

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "R3",
                        "HurriedViewModel",
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("ViewModel")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "javafx.scene..",
                                        "javafx.stage..",
                                        "javafx.application..",
                                        "javafx.animation..")
                                .orShould()
                                .dependOnClassesThat()
                                .haveSimpleNameEndingWith("View")
                                .because("a view model is tested without a screen")),
                rule(
                        "R4",
                        "OwnThreadScreen",
                        noClasses()
                                .that()
                                .resideInAPackage("..ui..")
                                .and()
                                .resideOutsideOfPackage("..ui.fx..")
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("javafx.application.Platform")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("javafx.animation.AnimationTimer")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("javafx.concurrent.Task")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.lang.Thread")
                                .because("only ui.fx knows the JavaFX thread")),
                rule(
                        "R5",
                        "TwoDoorsView",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("View")
                                .should(Conditions.haveOnePublicConstructor())
                                .because("what a view needs is said in one place")),
                rule(
                        "R5",
                        "MeddlingView",
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("View")
                                .should()
                                .dependOnClassesThat(Conditions.coreButModel())
                                .because("a view builds and binds; its view model talks to the core")),
                rule(
                        "R6",
                        "PaintedScreen",
                        noClasses()
                                .should()
                                .callMethodWhere(
                                        target(name("setStyle")).and(target(owner(assignableTo("javafx.scene.Node")))))
                                .because("looks belong to the style sheets")),
                rule("R7", "NosyScreen", Conditions.screensKeepApart(SCREENS)),
                rule(
                        "R8",
                        "InjectedScreen",
                        noFields()
                                .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
                                .because("constructors say what an object needs")),
                rule(
                        "R8",
                        "MarkupScreen",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javafx.fxml..", "javafx.scene.web..")
                                .because("views are Java")),
                rule(
                        "R9",
                        "Counter",
                        fields().that()
                                .areStatic()
                                .and()
                                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                                .should()
                                .beFinal()
                                .because("static state has no owner")),
                rule(
                        "R11",
                        "violations.cycle",
                        slices().matching("dev.plumbline.(**)").should().beFreeOfCycles()),
                rule(
                        "R14",
                        "StringUtil",
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Util|Utils|Common|Helper|Helpers|Manager|Impl)(\\$.*)?")
                                .orShould()
                                .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                                .because("a homeless function means a missing noun")),
                rule(
                        "R15",
                        "TalkingScreen",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..app.cli..")
                                .should(ACCESS_STANDARD_STREAMS)
                                .orShould()
                                .callMethod(System.class, "exit", int.class)
                                .orShould(USE_JAVA_UTIL_LOGGING)
                                .because("the command line alone talks to the terminal")),
                rule(
                        "R18",
                        "BorrowedScreen",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.apache.commons.math3..",
                                        "com.fasterxml..",
                                        "com.google.common..",
                                        "lombok..")
                                .because("each has a better replacement in the list of libraries")),
                rule("R18", "MaybeField", noFields().should().haveRawType(Optional.class)),
                rule("R18", "MaybeParameter", noMethods().should(Conditions.takeAnOptional())));
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

    @Test
    void theRulesSeeTheProgram() {
        assertThat(APP.size()).isGreaterThan(80);
        assertThat(APP.stream().filter(c -> c.getSimpleName().endsWith("ViewModel")))
                .hasSizeGreaterThan(1);
        assertThat(APP.stream().filter(c -> c.getSimpleName().endsWith("View"))).hasSizeGreaterThan(5);
    }
}
