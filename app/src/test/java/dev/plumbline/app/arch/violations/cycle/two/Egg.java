package dev.plumbline.app.arch.violations.cycle.two;

import dev.plumbline.app.arch.violations.cycle.one.Hen;

/** Planted: the other half of a cycle. */
public final class Egg {
    final Class<Hen> next = Hen.class;
}
