package dev.plumbline.app.arch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.lang.ArchRule;

/** R3 to R8: how the window is built. */
final class WindowRules {

    private WindowRules() {}

    static ArchRule viewModelsKnowNoScreen() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("View")
                .because("a view model is tested without a screen");
    }

    static ArchRule onlyFxKnowsTheThread() {
        return noClasses()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .resideOutsideOfPackage("..ui.fx..")
                .should()
                .dependOnClassesThat(Predicates.belongToAnyOf(Thread.class)
                        .or(name("javafx.application.Platform"))
                        .or(name("javafx.animation.AnimationTimer"))
                        .or(name("javafx.concurrent.Task")))
                .because("only ui.fx knows the JavaFX thread");
    }

    static ArchRule viewsHaveOneDoor() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should(Conditions.haveOnePublicConstructor())
                .because("what a view needs is said in one place");
    }

    static ArchRule viewsLeaveTheCoreAlone() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat(Conditions.coreButModel())
                .because("a view builds and binds; its view model talks to the core");
    }

    static ArchRule screensAreOpenedByATest() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Screen")
                .and()
                .doNotHaveSimpleName("Screen")
                .should(Conditions.beOpenedInBothThemes())
                .because("a screen that was never opened may not open at all");
    }

    static ArchRule viewsAreShown() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should(Conditions.beBuiltByAnother())
                .because("a view is part of a screen, which a test opens");
    }

    static ArchRule styleIsInSheets() {
        return noClasses()
                .should()
                .callMethodWhere(target(name("setStyle")).and(target(owner(assignableTo("javafx.scene.Node")))))
                .because("looks belong to the style sheets");
    }

    static ArchRule screensKeepApart() {
        return classes().should(new KnowNoOtherScreen()).because("screens do not know each other");
    }

    static ArchRule nothingIsInjected() {
        return noFields()
                .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
                .because("constructors say what an object needs");
    }

    static ArchRule viewsAreJava() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.fxml..", "javafx.scene.web..")
                .because("views are Java, and a browser is no view");
    }
}
