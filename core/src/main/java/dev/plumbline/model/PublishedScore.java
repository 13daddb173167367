package dev.plumbline.model;

/**
 * What a harness itself says of a metric, without the values behind it: enough for a weak comparison, never for more.
 *
 * @param mean in the unit of the metric
 * @param standardDeviation of the single values, in the unit of the metric; NaN when unknown
 * @param error half width of the interval that the harness prints (JMH: 99.9 % of Student's t); NaN when unknown
 * @param count how many values stand behind the mean; 0 when unknown
 */
public record PublishedScore(double mean, double standardDeviation, double error, long count) {
    public static final PublishedScore UNKNOWN = new PublishedScore(Double.NaN, Double.NaN, Double.NaN, 0);

    public boolean isKnown() {
        return Double.isFinite(mean);
    }
}
