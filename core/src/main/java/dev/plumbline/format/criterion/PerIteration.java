package dev.plumbline.format.criterion;

import dev.plumbline.format.json.JsonRequest;

/** Criterion measures many iterations at once: what it writes is the total of a sample. */
final class PerIteration {
    private PerIteration() {}

    /** Totals divided by iterations; both lists must be there and equally long. */
    static double[] of(JsonRequest sample, String totals, String iterations) {
        double[] values = sample.measuredList(totals);
        double[] counts = sample.measuredList(iterations);
        if (values.length == 0 || values.length != counts.length) {
            throw sample.wrong(
                    totals, values.length + " values were found, but " + counts.length + " in " + iterations);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= counts[i];
        }
        return values;
    }
}
