package dev.plumbline.arch.violations.util;

/** Planted: a homeless class. */
class Anything {}
