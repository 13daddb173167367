package dev.plumbline.kernels.arch.violations.app;

/** Stands for a class of the application. */
public final class Screen {}
