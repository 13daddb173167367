package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.model.metric.Units;

/** A row as a table of Markdown, with all digits. */
public final class RowMarkdown {
    private RowMarkdown() {}

    public static String of(BenchmarkRow row) {
        RowContent content = row.content();
        String interval = content.interval().isKnown()
                ? Units.interval(content.interval().low(), content.interval().high())
                : Units.UNKNOWN;
        return "| Benchmark | Baseline | Current | Change | 95 % interval | Verdict |\n"
                + "| --- | ---: | ---: | ---: | --- | --- |\n"
                + "| " + row.title() + " | " + content.exactBaseline() + " | " + content.exactCurrent() + " | "
                + content.change() + " | " + interval + " | " + content.state().symbol() + " "
                + content.state().word() + " |\n";
    }
}
