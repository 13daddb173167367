package dev.plumbline.kernels.arch.violations.terse;

/** Lives in a package with hardly a word of purpose. */
final class Said {}
