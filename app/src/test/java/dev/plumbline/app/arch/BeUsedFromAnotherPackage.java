package dev.plumbline.app.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** A public class has a user in another package of the program. */
final class BeUsedFromAnotherPackage extends ArchCondition<JavaClass> {
    /**
     * Only ever named in the command line of a JVM, nothing but constants, which the compiler copies to their users, or
     * met as lambdas, whose type stands in no constant pool.
     */
    private static final Set<String> SEEN_BY_NO_IMPORTER = Set.of(
            "dev.plumbline.run.child.RunnerMain",
            "dev.plumbline.app.Main",
            "dev.plumbline.app.cli.command.ExitCodes",
            "dev.plumbline.app.ui.theme.Typefaces",
            "dev.plumbline.app.ui.fx.Pulse",
            "dev.plumbline.app.ui.fx.UiJob");

    private final Set<String> used = new HashSet<>();

    BeUsedFromAnotherPackage() {
        super("be used from another package");
        // Tests are no users: what only they need from outside can be asked for from inside.
        new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("dev.plumbline")
                .forEach(this::note);
    }

    private void note(JavaClass user) {
        user.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> !target.getPackageName().equals(user.getPackageName()))
                .forEach(target -> {
                    String name = target.getName();
                    int nested = name.indexOf('$');
                    used.add(nested < 0 ? name : name.substring(0, nested));
                });
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean satisfied = used.contains(type.getName()) || SEEN_BY_NO_IMPORTER.contains(type.getName());
        events.add(
                new SimpleConditionEvent(type, satisfied, type.getName() + " is public, but only its package uses it"));
    }
}
