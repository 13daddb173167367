package dev.plumbline.arch.violations;

/** Planted: static state. */
class Remembers {
    static int count;
}
