package dev.plumbline.arch.violations.model;

import dev.plumbline.arch.violations.stats.PlantedStatistic;

/** Planted: a noun that knows statistics. */
class KnowsStatistics {
    final PlantedStatistic statistic = new PlantedStatistic();
}
