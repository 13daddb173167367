package dev.plumbline.kernels.arch.violations.util;

/** Breaks R14 by its package. */
final class Anything {}
