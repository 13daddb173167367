package dev.plumbline.app.ui.sample;

import static dev.plumbline.app.ui.control.VerdictState.EQUIVALENT;
import static dev.plumbline.app.ui.control.VerdictState.IMPROVEMENT;
import static dev.plumbline.app.ui.control.VerdictState.INCONCLUSIVE;
import static dev.plumbline.app.ui.control.VerdictState.MEASURING;
import static dev.plumbline.app.ui.control.VerdictState.NO_BASELINE;
import static dev.plumbline.app.ui.control.VerdictState.REGRESSION;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.interval.IntervalData;
import java.util.List;

/** A line of the sample table. A group has a name only. */
record SampleRow(
        String name, String unit, String before, String now, String change, IntervalData interval, VerdictState state) {

    static SampleRow group(String name) {
        return new SampleRow(name, "", "", "", "", IntervalData.none(), VerdictState.NOT_MEASURED);
    }

    boolean isGroup() {
        return unit.isEmpty();
    }

    private static SampleRow row(String name, String numbers, VerdictState state, double change, double half) {
        String[] parts = numbers.split(" ");
        String words = Double.isNaN(change) ? "\u2013" : Labels.change(change, 1);
        IntervalData interval = Double.isNaN(change)
                ? IntervalData.none()
                : IntervalData.of(change, change - half, change + half, state.tone());
        return new SampleRow(name, parts[2], parts[0], parts[1], words, interval, state);
    }

    static List<List<SampleRow>> groups() {
        String decay = "decay \u00b7 10 000 memories \u00b7 ";
        String us = " \u00b5s/op";
        return List.of(
                List.of(
                        group("Vector similarity"),
                        row("cosine \u00b7 768d \u00b7 simd", "38.21 38.44" + us, EQUIVALENT, .006, .017),
                        row("cosine \u00b7 768d \u00b7 scalar", "611.9 608.0" + us, EQUIVALENT, -.006, .009)),
                List.of(
                        group("Spreading activation"),
                        row("spread \u00b7 1000n \u00b7 csr", "0.912 0.846 ms/op", IMPROVEMENT, -.072, .012),
                        row("spread \u00b7 1000n \u00b7 parallel", "0.544 0.551 ms/op", MEASURING, .013, .033)),
                List.of(
                        group("Decay"),
                        row(decay + "simd", "9.84 11.79" + us, REGRESSION, .198, .019),
                        row(decay + "scalar", "88.30 92.11" + us, INCONCLUSIVE, .043, .053)),
                List.of(
                        group("Active inference"),
                        row("infer \u00b7 fixed point", "14.10 14.02" + us, EQUIVALENT, -.006, .011),
                        row("policy EFE \u00b7 64 policies", "\u2013 212.6" + us, NO_BASELINE, Double.NaN, 0)));
    }
}
