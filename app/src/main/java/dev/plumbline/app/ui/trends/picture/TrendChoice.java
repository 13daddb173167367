package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.model.Benchmark;

/**
 * Which series is wanted.
 *
 * @param metric its name
 */
public record TrendChoice(String platformId, Benchmark benchmark, String metric, TrendOrder order) {}
