package dev.plumbline.kernels.arch.violations;

/** Breaks R14 by its name. */
final class VectorManager {}
