package dev.plumbline.app.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;

/** R9 to R18: how all code is written. */
final class HabitRules {

    private HabitRules() {}

    static ArchRule staticStateIsFinal() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .because("static state has no owner");
    }

    static ArchRule packagesHaveNoCycles() {
        return slices().matching("dev.plumbline.(**)").should().beFreeOfCycles();
    }

    static ArchRule nothingIsHomeless() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Common|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .because("a homeless function means a missing noun");
    }

    static ArchRule onlyTheCommandLineTalks() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..app.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould(USE_JAVA_UTIL_LOGGING)
                .because("the command line alone talks to the terminal");
    }

    static ArchRule publicIsUsedFromOutside() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(new BeUsedFromAnotherPackage())
                .because("what nobody outside uses can change without asking anybody");
    }

    static ArchRule librariesAreChosen() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.math3..", "com.fasterxml..", "com.google.common..", "lombok..")
                .because("each has a better replacement in the list of libraries");
    }

    static ArchRule noFieldIsOptional() {
        return noFields().should().haveRawType(Optional.class).because("an optional is an answer, not a state");
    }

    static ArchRule noParameterIsOptional() {
        return noMethods().should(Conditions.takeAnOptional()).because("an optional is an answer, not a question");
    }
}
