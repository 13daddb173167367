package dev.plumbline.app.arch.violations.ui.trends;

import dev.plumbline.stats.planted.Verdicts;

/** Planted: a view that asks the core itself. */
public final class MeddlingView {
    final int verdicts = new Verdicts().count();
}
