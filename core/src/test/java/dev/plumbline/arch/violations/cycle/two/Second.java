package dev.plumbline.arch.violations.cycle.two;

import dev.plumbline.arch.violations.cycle.one.First;

/** Planted: the other half. */
public class Second {
    final Class<?> other = First.class;
}
