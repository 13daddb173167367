package dev.plumbline.kernels.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.plumbline.kernels.cosine.BatchCosine;
import dev.plumbline.kernels.cosine.Cosine;
import dev.plumbline.kernels.cosine.Dots;
import dev.plumbline.kernels.decay.Decay;
import dev.plumbline.kernels.decay.Passes;
import dev.plumbline.kernels.spreading.BatchSpreading;
import dev.plumbline.kernels.spreading.Spreading;
import java.util.List;

/** A class that does the work of a kernel. */
final class KernelImplementation extends DescribedPredicate<JavaClass> {
    private static final List<Class<?>> INTERFACES = List.of(
            Cosine.class,
            BatchCosine.class,
            Dots.class,
            Decay.class,
            Passes.class,
            Spreading.class,
            BatchSpreading.class);

    KernelImplementation() {
        super("implement a kernel");
    }

    @Override
    public boolean test(JavaClass type) {
        return !type.isInterface() && INTERFACES.stream().anyMatch(type::isAssignableTo);
    }
}
