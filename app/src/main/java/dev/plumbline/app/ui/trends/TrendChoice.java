package dev.plumbline.app.ui.trends;

import dev.plumbline.model.Benchmark;

/**
 * Which series is wanted.
 *
 * @param metric its name
 */
record TrendChoice(String platformId, Benchmark benchmark, String metric, TrendOrder order) {}
