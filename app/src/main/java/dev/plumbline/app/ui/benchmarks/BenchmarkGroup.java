package dev.plumbline.app.ui.benchmarks;

import java.util.List;

/** A heading of the table with its benchmarks. */
record BenchmarkGroup(String title, List<BenchmarkRow> rows) {

    BenchmarkGroup {
        rows = List.copyOf(rows);
    }
}
