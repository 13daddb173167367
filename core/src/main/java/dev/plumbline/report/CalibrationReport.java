package dev.plumbline.report;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Proportion;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.calibration.Calibration;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a calibration found, for people. */
public final class CalibrationReport {
    private static final double USUAL_LIMIT = 0.05;

    private final Function<Benchmark, String> title;

    public CalibrationReport(Function<Benchmark, String> title) {
        this.title = title;
    }

    /**
     * What the window costs, in a line.
     *
     * @param shown compared with hidden; null when that was not measured
     * @param margin of equivalence, as a fraction
     */
    public String window(@Nullable ComparisonRow shown, double margin) {
        return "what the open window costs: " + (shown == null ? "not measured (--window)" : words(shown, margin))
                + "\n";
    }

    private String words(ComparisonRow row, double margin) {
        Comparison comparison = row.comparison();
        return comparison.verdict() == Verdict.INCOMPATIBLE || !Double.isFinite(comparison.change())
                ? "unknown, a side was not measured"
                : comparison.verdict().word()
                        + (comparison.verdict() == Verdict.EQUIVALENT ? " within ±" + Units.percent(margin) : "")
                        + ", " + Units.change(comparison.change()) + " ("
                        + Units.interval(
                                comparison.interval().low(),
                                comparison.interval().high())
                        + "), " + LensWords.cell(comparison) + ", on " + title.apply(row.benchmark());
    }

    public Document document(Calibration found) {
        Table table = new Table(
                "Benchmark", ">Fork to fork", ">Run to run", ">Smallest change visible", ">Iterations worth a fork");
        for (Calibration.Row row : found.rows()) {
            table.row(
                    Cell.words(title.apply(row.benchmark())),
                    fraction(row.forkDeviation()),
                    fraction(row.runDeviation().floor()),
                    fraction(row.smallestVisible()),
                    Cell.count(row.iterations()));
        }
        return Document.of(
                table,
                new Block.Lines(List.of(
                        "standard deviations of floors; visible in four of five cases with " + found.forks()
                                + " forks a side against a stored baseline",
                        "false alarms: " + words(found.falseAlarms()) + "; \"the mean moved by more than 5 %\" flags "
                                + found.movedByFive().count() + " of the same "
                                + found.movedByFive().of(),
                        "grade: " + found.grade().words() + " (" + found.showing(USUAL_LIMIT) + " of "
                                + found.rows().size() + " benchmarks show a change of 5 %)",
                        "from now on a benchmark with fewer than six runs of its own is judged with a run-to-run variation of "
                                + fine(found.typical().floor()))));
    }

    /** {@code 1 of 40 (2.5 %, 95 % interval 0.1 to 13.2 %)}. */
    private static String words(Proportion proportion) {
        Interval interval = proportion.interval();
        return proportion.count() + " of " + proportion.of() + " pairs of rounds (" + fine(proportion.rate())
                + ", 95 % interval " + fine(interval.low()) + " to " + fine(interval.high()) + ")";
    }

    private static Cell fraction(double fraction) {
        return Cell.number(fraction, fine(fraction));
    }

    private static String fine(double fraction) {
        return Units.percent(Math.round(fraction * 1000) / 1000.0);
    }
}
