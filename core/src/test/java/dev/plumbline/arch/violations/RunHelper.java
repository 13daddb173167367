package dev.plumbline.arch.violations;

/** Planted: a homeless class by name. */
class RunHelper {}
