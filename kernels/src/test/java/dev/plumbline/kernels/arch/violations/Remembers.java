package dev.plumbline.kernels.arch.violations;

/** Breaks R9. */
final class Remembers {
    static int calls;

    private Remembers() {}
}
