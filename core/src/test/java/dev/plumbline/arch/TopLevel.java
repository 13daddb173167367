package dev.plumbline.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Each package right below {@code dev.plumbline}, with all that is in it, as one slice; planted ones like the real. */
final class TopLevel implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
        return Rooms.of(one).map(SliceIdentifier::of).orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
        return "rooms";
    }
}
