package dev.plumbline.report;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.text.TextTable;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Proportion;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.calibration.Calibration;
import dev.plumbline.stats.suite.ComparisonRow;
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

    public String text(Calibration found) {
        TextTable table = new TextTable(
                "Benchmark", ">Fork to fork", ">Run to run", ">Smallest change visible", ">Iterations worth a fork");
        for (Calibration.Row row : found.rows()) {
            table.row(
                    title.apply(row.benchmark()),
                    fine(row.forkDeviation()),
                    fine(row.runDeviation().floor()),
                    fine(row.smallestVisible()),
                    Integer.toString(row.iterations()));
        }
        return table.text() + "standard deviations of floors; visible in four of five cases with "
                + found.forks() + " forks a side against a stored baseline\n"
                + "false alarms: " + words(found.falseAlarms()) + "; \"the mean moved by more than 5 %\" flags "
                + found.movedByFive().count() + " of the same "
                + found.movedByFive().of() + "\n"
                + "grade: " + found.grade().words() + " (" + found.showing(USUAL_LIMIT) + " of "
                + found.rows().size() + " benchmarks show a change of 5 %)\n"
                + "from now on a benchmark with fewer than six runs of its own is judged with a run-to-run variation of "
                + fine(found.typical().floor()) + "\n";
    }

    /** {@code 1 of 40 (2.5 %, 95 % interval 0.1 to 13.2 %)}. */
    private static String words(Proportion proportion) {
        Interval interval = proportion.interval();
        return proportion.count() + " of " + proportion.of() + " pairs of rounds (" + fine(proportion.rate())
                + ", 95 % interval " + fine(interval.low()) + " to " + fine(interval.high()) + ")";
    }

    private static String fine(double fraction) {
        return Units.percent(Math.round(fraction * 1000) / 1000.0);
    }
}
