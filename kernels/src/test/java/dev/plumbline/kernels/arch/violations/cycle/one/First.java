package dev.plumbline.kernels.arch.violations.cycle.one;

import dev.plumbline.kernels.arch.violations.cycle.two.Second;

/** Breaks R11, with {@link Second}. */
public final class First {
    Second second = new Second();
}
