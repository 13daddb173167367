package dev.plumbline.kernels.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, each of which must hold for the kernels and must catch its planted violation. */
class ArchitectureTest {
    private static final JavaClasses KERNELS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(location -> !location.contains("/jmh_generated/"))
            .importPackages("dev.plumbline.kernels");

    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages("dev.plumbline.kernels.arch.violations");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("R1 knows no application", Rules.R1_NO_APPLICATION, "KnowsAScreen"),
                rule("R9 has no static state", Rules.R9_STATIC_FIELDS_ARE_FINAL, "Remembers"),
                rule("R10 is in the catalog", Rules.R10_KERNELS_ARE_IN_THE_CATALOG, "ForgottenCosine"),
                rule("R20 is verified before it is measured", Rules.R20_BENCHMARKS_VERIFY, "Unverified.anything"),
                rule("R20 is verified in the state it uses", Rules.R20_BENCHMARKS_VERIFY, "UnverifiedState.anything"),
                rule("R11 has no cycles", Rules.R11_NO_CYCLES, "cycle.one"),
                rule("R12 needs the JDK alone", Rules.R12_JDK_ONLY, "UsesALibrary"),
                rule("R14 names no package util", Rules.R14_NAMES, "violations.util.Anything"),
                rule("R14 names no manager", Rules.R14_NAMES, "VectorManager"),
                rule("R16 has package-info", Rules.R16_PACKAGES_ARE_EXPLAINED, "violations.util"),
                rule("R16 says what a package is for", Rules.R16_PACKAGES_ARE_EXPLAINED, "violations.terse"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule, String planted) {
        rule.check(KERNELS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catchesThePlantedViolation(String name, ArchRule rule, String planted) {
        List<String> details = rule.evaluate(VIOLATIONS).getFailureReport().getDetails();
        assertThat(details).anySatisfy(detail -> assertThat(detail).contains(planted));
    }

    @Test
    void sawTheKernels() {
        assertThat(KERNELS.size()).isGreaterThan(60);
        assertThat(VIOLATIONS.size()).isGreaterThan(9);
    }

    private static Arguments rule(String name, ArchRule rule, String planted) {
        return Arguments.of(name, rule, planted);
    }
}
