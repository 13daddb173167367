package dev.plumbline.app.arch.violations.cycle.one;

import dev.plumbline.app.arch.violations.cycle.two.Egg;

/** Planted: one half of a cycle. */
public final class Hen {
    final Class<Egg> next = Egg.class;
}
