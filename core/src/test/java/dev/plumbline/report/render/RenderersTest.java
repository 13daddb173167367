package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.stats.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One document in three forms. */
class RenderersTest {
    private static final Document DOCUMENT = Document.of(
            new Block.Heading("plumbline check: failed"),
            new Table("Benchmark", ">New", ">Change", ">95 % interval")
                    .row(
                            Cell.words("decay"),
                            Cell.value(1234.56789, MetricUnit.of("ns/op")),
                            Cell.change(0.1),
                            Cell.interval(new Interval(0.05, 0.15)))
                    .row(Cell.words("a|b"), Cell.ABSENT, Cell.change(Double.NaN), Cell.ABSENT),
            new Block.Notes(List.of("note: <script>alert(1)</script>")),
            new Block.Lines(List.of("1 regression → failed")),
            new Block.Chart((surface, colors) -> {}, 100, 50, "decay over 30 runs"),
            new Block.Advice("next: look closer"));

    @Test
    void aTerminalShowsColumnsAndWhatToTypeNextButNoHeading() {
        assertThat(Terminal.text(DOCUMENT)).isEqualTo("""
                Benchmark          New   Change   95 % interval
                decay      1.235 µs/op  +10.0 %  +5.0 … +15.0 %
                a|b                  —        —               —
                note: <script>alert(1)</script>
                1 regression → failed
                decay over 30 runs
                next: look closer
                """);
    }

    @Test
    void markdownIsForAFileAndKeepsOtherPeoplesWordsText() {
        String text = Markdown.text(DOCUMENT);
        assertThat(text)
                .startsWith(
                        "### plumbline check: failed\n\n| Benchmark | New | Change | 95 % interval |\n|---|---:|---:|---:|\n")
                .contains("| a\\|b | — | — | — |")
                .contains(
                        "\n\n- note: &lt;script>alert(1)&lt;/script>\n\n1 regression → failed\n\ndecay over 30 runs\n")
                .doesNotContain("next: look closer");
    }

    @Test
    void csvHasFullPrecisionTwoFieldsForAnIntervalAndNothingForTheUnknown() {
        assertThat(Csv.text(DOCUMENT.tables().get(0))).isEqualTo("""
                Benchmark,New,Change,95 % interval low,95 % interval high
                decay,1234.56789,0.1,0.05,0.15
                a|b,,,,
                """);
    }
}
