package dev.plumbline.arch.violations.stats;

import dev.plumbline.project.measuring.RunOptions;

/** Planted: statistics that know the services. */
class KnowsTheServices {
    final RunOptions options = RunOptions.DEFAULT;
}
