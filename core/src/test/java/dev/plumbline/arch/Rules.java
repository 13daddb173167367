package dev.plumbline.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** The rules that hold for core; what each is for stands in its {@code because}. */
final class Rules {
    static final ArchRule R1_NO_SCREEN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "picocli..", "java.awt..", "javax.swing..", "dev.plumbline.app..")
            .because("core is used without a screen and without a terminal");

    static final ArchRule R2_ROOMS = classes()
            .should(new Rooms())
            .because("a noun knows no statistics, statistics know no files, and nothing knows the services");

    static final ArchRule R9_STATIC_FIELDS_ARE_FINAL = fields().that()
            .areStatic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("static state outlives workspaces and tests");

    static final ArchRule R11_NO_CYCLES = slices().matching("dev.plumbline.(**)")
            .should()
            .beFreeOfCycles()
            .because("(*).. would hide cycles between a package and its child");

    static final ArchRule R11_NO_LOOPS_OF_ROOMS = slices().assignedFrom(new TopLevel())
            .should()
            .beFreeOfCycles()
            .because("(**) sees packages, and two rooms can hold each other by different packages");

    static final ArchRule R12_RUNNER_JVM = classes()
            .that()
            .resideInAPackage("..run.child")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.openjdk.jmh..", "org.jspecify..", "..run.child")
            .because("it runs beside the JMH of a foreign jar");

    static final ArchRule R13_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
            .because("the database is one package's business");

    static final ArchRule R13_GIT = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.git")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jgit..")
            .because("git is one package's business");

    static final ArchRule R13_JSON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.plumbline.format..", "dev.plumbline.store..", "dev.plumbline.baseline", "dev.plumbline.llm")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("everyone else speaks in nouns and text");

    static final ArchRule R13_LLM = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.llm")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "dev.langchain4j..")
            .because("only the language model is reached over the network");

    static final ArchRule R13_PYTHON = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.tool.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sonar..", "com.sonar..")
            .because("the parser is exchanged in one package, and loaded by nobody else");

    static final ArchRule R14_NAMES = noClasses()
            .should()
            .haveNameMatching("(?i).*(utils?|helper|manager|impl)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*\\.(util|utils|common|helper|manager|impl)\\..*")
            .because("a homeless method means that a noun is missing");

    static final ArchRule R15_NO_PRINTING = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.run.child")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("only the command line talks to a terminal");

    static final ArchRule R16_PACKAGES_ARE_EXPLAINED =
            classes().should(new LiveInAnExplainedPackage()).because("a newcomer reads package-info first");

    static final ArchRule R18_NOT_USED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.commons.math3..", "com.google.common..", "lombok..", "com.fasterxml.jackson.databind..")
            .because("they arrive with others and are not ours to use");

    static final ArchRule R18_NO_OPTIONAL_FIELDS = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .haveRawType(java.util.Optional.class)
            .because("Optional is an answer, not a state");

    private Rules() {}
}
