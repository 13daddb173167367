package dev.plumbline.kernels;

import dev.plumbline.kernels.lanes.Availability;
import dev.plumbline.kernels.lanes.UnavailableKernelException;
import dev.plumbline.kernels.lanes.VectorNeed;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One implementation of a kernel.
 *
 * @param <K> the interface of the kernel
 * @param name lower case with dashes, unique within the kernel
 * @param need what it asks of the JVM
 * @param maker makes it; called only where the need is met, because elsewhere its class cannot be linked
 */
public record Twin<K>(String name, VectorNeed need, Supplier<K> maker) {
    /** Whether it can run in this JVM, and why not. */
    public Availability availability() {
        return need.availability();
    }

    /**
     * Makes a fresh one.
     *
     * @throws UnavailableKernelException when this JVM cannot run it
     */
    public K create() {
        Availability availability = availability();
        if (!availability.available()) {
            throw new UnavailableKernelException(name, availability.reason());
        }
        return maker.get();
    }

    /** The name of the benchmark method that measures it: {@code simd-batched} is {@code simdBatched}. */
    public String methodName() {
        StringBuilder method = new StringBuilder();
        for (String part : name.split("-", -1)) {
            method.append(method.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return method.toString();
    }
}
