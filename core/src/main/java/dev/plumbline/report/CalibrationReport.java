package dev.plumbline.report;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Units;
import dev.plumbline.stats.Calibration;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Proportion;
import java.util.function.Function;

/** What a calibration found, for people. */
public final class CalibrationReport {
    private static final double USUAL_LIMIT = 0.05;

    private final Calibration found;
    private final Function<Benchmark, String> title;

    public CalibrationReport(Calibration found, Function<Benchmark, String> title) {
        this.found = found;
        this.title = title;
    }

    public String text() {
        TextTable table = new TextTable("Benchmark", ">Fork to fork", ">Run to run", ">Smallest change visible");
        for (Calibration.Row row : found.rows()) {
            table.row(
                    title.apply(row.benchmark()),
                    fine(row.forkDeviation()),
                    fine(row.runDeviation().floor()),
                    fine(row.smallestVisible()));
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
