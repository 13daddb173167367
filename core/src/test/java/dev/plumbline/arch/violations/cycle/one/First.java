package dev.plumbline.arch.violations.cycle.one;

import dev.plumbline.arch.violations.cycle.two.Second;

/** Planted: half of a cycle. */
public class First {
    final Class<?> other = Second.class;
}
