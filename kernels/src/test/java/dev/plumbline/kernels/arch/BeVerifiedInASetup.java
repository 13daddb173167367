package dev.plumbline.kernels.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.plumbline.kernels.data.Checksum;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Setup;

/** A setup of its class, or of a state that it takes, calls {@link Checksum}{@code .verify}. */
final class BeVerifiedInASetup extends ArchCondition<JavaMethod> {
    BeVerifiedInASetup() {
        super("be verified by a checksum before it is measured");
    }

    @Override
    public void check(JavaMethod benchmark, ConditionEvents events) {
        boolean isVerified = Stream.concat(Stream.of(benchmark.getOwner()), benchmark.getRawParameterTypes().stream())
                .flatMap(state -> state.getMethods().stream())
                .anyMatch(BeVerifiedInASetup::verifies);
        events.add(new SimpleConditionEvent(
                benchmark, isVerified, benchmark.getFullName() + " is measured, and no setup verifies its answer"));
    }

    private static boolean verifies(JavaMethod method) {
        return method.isAnnotatedWith(Setup.class)
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    JavaClass owner = call.getTargetOwner();
                    return owner.isEquivalentTo(Checksum.class)
                            && call.getName().equals("verify");
                });
    }
}
