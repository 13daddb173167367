package dev.plumbline.arch.violations.stats;

/** Planted: what the noun must not know. */
public class PlantedStatistic {}
