package dev.plumbline.app.ui.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * A line of the tree table: a heading or a benchmark.
 *
 * @param row null for a heading
 */
record BenchmarkEntry(String heading, @Nullable BenchmarkRow row) {

    boolean isHeading() {
        return row == null;
    }
}
