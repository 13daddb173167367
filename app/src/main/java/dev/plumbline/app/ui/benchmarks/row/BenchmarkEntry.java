package dev.plumbline.app.ui.benchmarks.row;

import org.jspecify.annotations.Nullable;

/**
 * A line of the tree table: a heading or a benchmark.
 *
 * @param row null for a heading
 */
public record BenchmarkEntry(String heading, @Nullable BenchmarkRow row) {

    public boolean isHeading() {
        return row == null;
    }
}
