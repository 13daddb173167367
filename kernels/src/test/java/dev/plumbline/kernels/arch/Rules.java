package dev.plumbline.kernels.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.openjdk.jmh.annotations.Benchmark;

/** The rules, numbered as in the project's architecture. */
final class Rules {
    static final ArchRule R1_NO_APPLICATION = noClasses()
            .that()
            .resideInAPackage("dev.plumbline.kernels..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "picocli..", "..app..")
                    .or(resideInAPackage("dev.plumbline..").and(resideOutsideOfPackage("dev.plumbline.kernels.."))))
            .because("what is measured knows nothing of who measures it");

    static final ArchRule R9_STATIC_FIELDS_ARE_FINAL = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("state that nobody owns makes one measurement depend on another");

    static final ArchRule R10_KERNELS_ARE_IN_THE_CATALOG = classes()
            .that(new KernelImplementation())
            .should(new BeMadeByTheCatalog())
            .because("what is not in the catalog is neither tested nor measured");

    static final ArchRule R20_BENCHMARKS_VERIFY = methods()
            .that()
            .areAnnotatedWith(Benchmark.class)
            .should(new BeVerifiedInASetup())
            .because("the time of a wrong answer counts for nothing");

    static final ArchRule R11_NO_CYCLES =
            slices().matching("dev.plumbline.(**)").should().beFreeOfCycles();

    static final ArchRule R12_JDK_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..bench..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(
                    "java..", "jdk.incubator.vector..", "org.jspecify..", "dev.plumbline.kernels.."))
            .because("a kernel that needs a library measures the library");

    static final ArchRule R14_NAMES =
            classes().should(new HaveAMeaningfulName()).because("a homeless function means a missing noun");

    static final ArchRule R16_PACKAGES_ARE_EXPLAINED =
            classes().should(new LiveInAnExplainedPackage()).because("a newcomer reads the package first");

    private Rules() {}
}
