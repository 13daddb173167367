package dev.plumbline.kernels.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.plumbline.kernels.KernelCatalog;

/** One of its constructors is called by the catalog of kernels. */
final class BeMadeByTheCatalog extends ArchCondition<JavaClass> {
    BeMadeByTheCatalog() {
        super("be made by the catalog");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isMade = type.getConstructorCallsToSelf().stream()
                .map(JavaConstructorCall::getOriginOwner)
                .anyMatch(origin -> origin.isEquivalentTo(KernelCatalog.class));
        events.add(new SimpleConditionEvent(type, isMade, type.getName() + " is not in KernelCatalog"));
    }
}
