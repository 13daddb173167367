package dev.plumbline.stats.suite;

import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import java.util.List;

/**
 * Bytes that the harness allocates, not the code: JMH divides what the whole JVM allocated by the operations, so code that
 * allocates nothing shows a few bytes an operation, and more of them the longer an operation takes. Such a change says
 * nothing that the time has not said already. See decision 78.
 */
final class HarnessBytes {
    /** Half of the smallest object: less than this an operation is no object of the operation. */
    private static final double FEW = 8;

    /** How far bytes a second may move while it still is the same background; single iterations move by more. */
    private static final double SAME_RATE = Math.log(1.25);

    private static final Caveat OF_THE_HARNESS = new Caveat(
            Caveat.Kind.HARNESS_BYTES,
            "fewer than 8 bytes an operation that move with its time are allocated by the harness, not by the code");

    private HarnessBytes() {}

    /** The same rows, where a change of such bytes is no verdict of its own. */
    static List<ComparisonRow> excused(List<ComparisonRow> rows) {
        return rows.stream()
                .map(row ->
                        isOfTheHarness(row, rows) ? row.with(row.comparison().undecided(OF_THE_HARNESS)) : row)
                .toList();
    }

    private static boolean isOfTheHarness(ComparisonRow row, List<ComparisonRow> rows) {
        Comparison bytes = row.comparison();
        return row.metric().name().equals(Metric.ALLOCATION)
                && bytes.verdict().isProvenChange()
                && Math.max(bytes.oldValue(), bytes.newValue()) < FEW
                && rows.stream()
                        .filter(other -> other.metric().isPrimary()
                                && other.benchmark().equals(row.benchmark())
                                && other.newBenchmark().equals(row.newBenchmark()))
                        .anyMatch(time -> movesWith(time.comparison(), bytes));
    }

    private static boolean movesWith(Comparison time, Comparison bytes) {
        double slower =
                Math.log(time.unit().toCost(time.newValue()) / time.unit().toCost(time.oldValue()));
        double more = Math.log(bytes.newValue() / bytes.oldValue());
        return slower * more > 0 && Math.abs(more - slower) <= SAME_RATE;
    }
}
