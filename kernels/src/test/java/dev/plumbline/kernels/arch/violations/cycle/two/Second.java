package dev.plumbline.kernels.arch.violations.cycle.two;

import dev.plumbline.kernels.arch.violations.cycle.one.First;
import org.jspecify.annotations.Nullable;

/** Breaks R11, with {@link First}. */
public final class Second {
    @Nullable
    First first;
}
