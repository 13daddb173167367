package dev.plumbline.app.ui.sample;

import dev.plumbline.app.ui.chart.IntervalData;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.theme.Tone;
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

    private static IntervalData interval(double point, double half, Tone tone) {
        return IntervalData.of(point, point - half, point + half, tone);
    }

    static List<List<SampleRow>> groups() {
        String us = "\u00b5s/op";
        String ms = "ms/op";
        return List.of(
                List.of(
                        group("Vector similarity"),
                        new SampleRow(
                                "cosine \u00b7 768d \u00d7 1000 \u00b7 simd",
                                us,
                                "38.21",
                                "38.44",
                                "+0.6 %",
                                interval(.006, .017, Tone.SAME),
                                VerdictState.EQUIVALENT),
                        new SampleRow(
                                "cosine \u00b7 768d \u00d7 1000 \u00b7 scalar",
                                us,
                                "611.9",
                                "608.0",
                                "\u22120.6 %",
                                interval(-.006, .009, Tone.SAME),
                                VerdictState.EQUIVALENT)),
                List.of(
                        group("Spreading activation"),
                        new SampleRow(
                                "spread \u00b7 1000n \u00d7 100i \u00b7 csr",
                                ms,
                                "0.912",
                                "0.846",
                                "\u22127.2 %",
                                interval(-.072, .012, Tone.BETTER),
                                VerdictState.IMPROVEMENT),
                        new SampleRow(
                                "spread \u00b7 1000n \u00d7 100i \u00b7 parallel",
                                ms,
                                "0.544",
                                "0.551",
                                "+1.3 %",
                                interval(.013, .033, Tone.LIVE),
                                VerdictState.MEASURING)),
                List.of(
                        group("Decay"),
                        new SampleRow(
                                "decay \u00b7 10 000 memories \u00b7 simd",
                                us,
                                "9.84",
                                "11.79",
                                "+19.8 %",
                                interval(.198, .019, Tone.WORSE),
                                VerdictState.REGRESSION),
                        new SampleRow(
                                "decay \u00b7 10 000 memories \u00b7 scalar",
                                us,
                                "88.30",
                                "92.11",
                                "+4.3 %",
                                interval(.043, .053, Tone.UNSURE),
                                VerdictState.INCONCLUSIVE)),
                List.of(
                        group("Active inference"),
                        new SampleRow(
                                "infer \u00b7 fixed point \u00b7 3 factors",
                                us,
                                "14.10",
                                "14.02",
                                "\u22120.6 %",
                                interval(-.006, .011, Tone.SAME),
                                VerdictState.EQUIVALENT),
                        new SampleRow(
                                "policy EFE \u00b7 64 policies",
                                us,
                                "\u2013",
                                "212.6",
                                "\u2013",
                                IntervalData.none(),
                                VerdictState.NO_BASELINE)));
    }
}
