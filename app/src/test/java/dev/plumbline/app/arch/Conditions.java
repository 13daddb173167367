package dev.plumbline.app.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of rules that ArchUnit does not bring along. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> haveOnePublicConstructor() {
        return new ArchCondition<>("have exactly one public constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = type.getConstructors().stream()
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
                String words = type.getName() + " has " + count + " public constructors";
                events.add(new SimpleConditionEvent(type, count == 1, words));
            }
        };
    }

    /** A test named {@code …LooksTest} that goes through the themes makes one of it. */
    static ArchCondition<JavaClass> beOpenedInBothThemes() {
        Set<String> opened = new ClassFileImporter()
                .importPath(Path.of("target", "test-classes")).stream()
                        .filter(test -> test.getSimpleName().endsWith("LooksTest"))
                        .filter(test -> test.getDirectDependenciesFromSelf().stream()
                                .anyMatch(each ->
                                        each.getTargetClass().getSimpleName().equals("Theme")))
                        .flatMap(test -> test.getConstructorCallsFromSelf().stream())
                        .map(call -> call.getTargetOwner().getName())
                        .collect(Collectors.toSet());
        return new ArchCondition<>("be opened by a test in both themes") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String words = type.getName() + " is opened by no LooksTest";
                events.add(new SimpleConditionEvent(type, opened.contains(type.getName()), words));
            }
        };
    }

    static ArchCondition<JavaClass> beBuiltByAnother() {
        return new ArchCondition<>("be built by another class") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean built = type.getConstructors().stream()
                        .flatMap(door -> door.getCallsOfSelf().stream())
                        .anyMatch(call -> !call.getOriginOwner().equals(type));
                events.add(new SimpleConditionEvent(type, built, type.getName() + " is built by nobody"));
            }
        };
    }

    static DescribedPredicate<JavaClass> coreButModel() {
        return DescribedPredicate.describe("in core, but neither a noun nor a picture", type -> {
            String name = type.getPackageName();
            return name.startsWith("dev.plumbline.")
                    && !name.startsWith("dev.plumbline.app")
                    && !name.startsWith("dev.plumbline.model")
                    && !name.startsWith("dev.plumbline.chart");
        });
    }

    static ArchCondition<JavaMethod> takeAnOptional() {
        return new ArchCondition<>("take an Optional") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takes = !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Optional.class));
                events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " takes an Optional"));
            }
        };
    }
}
