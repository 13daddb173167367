package dev.plumbline.app.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A class in the room of a screen depends on the room of no other. What a screen is, is found: a room with a {@code …Screen}. */
final class KnowNoOtherScreen extends ArchCondition<JavaClass> {
    private static final Pattern ROOM = Pattern.compile(".*\\.ui\\.([a-z]+)(?:\\..*)?");
    private final Set<String> screens;

    KnowNoOtherScreen() {
        super("know no other screen");
        screens = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.plumbline.app.ui")
                        .stream()
                        .filter(type -> type.getSimpleName().matches(".+Screen"))
                        .flatMap(type -> room(type).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The rooms that are screens. */
    Set<String> screens() {
        return screens;
    }

    private static Optional<String> room(JavaClass type) {
        Matcher matcher = ROOM.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<String> here = room(type).filter(screens::contains);
        if (here.isEmpty()) {
            return;
        }
        type.getDirectDependenciesFromSelf()
                .forEach(arrow -> room(arrow.getTargetClass())
                        .filter(there -> screens.contains(there) && !there.equals(here.get()))
                        .ifPresent(there -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription()))));
    }
}
