package dev.plumbline.app.ui.benchmarks.row;

import java.util.List;

/** A heading of the table with its benchmarks. */
public record BenchmarkGroup(String title, List<BenchmarkRow> rows) {

    public BenchmarkGroup {
        rows = List.copyOf(rows);
    }

    /** The title of one of its rows, without the name of a class that the heading above says already. */
    public String titleWithin(BenchmarkRow row) {
        String heading = title + ".";
        return row.title().startsWith(heading) ? row.title().substring(heading.length()) : row.title();
    }
}
