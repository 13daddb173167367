package dev.plumbline.store;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.format.codec.ForkSummaries;
import dev.plumbline.format.codec.ForkSummaries.ForkSummary;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What the forks of a metric say, as the row that series are read from.
 *
 * @param publishedLog ln of the mean that a harness printed, as a cost, where it tells no values; else NaN
 * @param conditions under which it was measured
 */
record MetricSummary(
        String metricId,
        Place place,
        Metric metric,
        List<ForkSummary> forks,
        double publishedLog,
        SideConditions conditions) {
    MetricSummary {
        forks = List.copyOf(forks);
    }

    /** What is to be kept of a metric. */
    static MetricSummary of(String metricId, Place place, MetricValues values) {
        return new MetricSummary(
                metricId,
                place,
                values.metric(),
                ForkSummaries.of(values),
                values.isSummaryOnly() ? publishedLog(values.metric(), values.published()) : Double.NaN,
                SideConditions.of(values.forks(), 0));
    }

    /** NaN where nothing was printed that has a logarithm. */
    static double publishedLog(Metric metric, PublishedScore score) {
        double log = Math.log(metric.unit().toCost(score.mean()));
        return Double.isFinite(log) ? log : Double.NaN;
    }

    /** What a metric was measured of. */
    record Place(String platformId, String benchmarkKey, String runId) {}

    /** Rows of this kind, to be written together. */
    static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch("""
                INSERT INTO metric_summary
                    (metric_id, platform_id, name, benchmark_key, run_id, unit, iterations, forks, published_log,
                    direction, conditions)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
    }

    void addTo(PreparedBatch batch) {
        batch.add(
                metricId,
                place.platformId(),
                metric.name(),
                place.benchmarkKey(),
                place.runId(),
                metric.unit().text(),
                iterations(forks),
                text(forks),
                Double.isNaN(publishedLog) ? null : publishedLog,
                metric.unit().direction().word(),
                PackedConditions.text(conditions));
    }

    /** How many iterations a fork measured. */
    static int iterations(List<ForkSummary> forks) {
        return forks.stream().mapToInt(ForkSummary::iterations).max().orElse(0);
    }

    /** What the forks say, packed. */
    static String text(List<ForkSummary> forks) {
        ByteBuffer bytes = ByteBuffer.allocate(forks.size() * 2 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        forks.forEach(fork -> bytes.putDouble(fork.floorLog()).putDouble(fork.meanLog()));
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /**
     * What such a row says in each lens.
     *
     * @param floors of each fork, in their order
     * @param published of no fork; NaN where there are forks
     */
    record Logs(List<Double> floors, List<Double> means, double published) {
        static Logs of(String text, double published) {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
            int forks = bytes.remaining() / (2 * Double.BYTES);
            List<Double> floors = new ArrayList<>(forks);
            List<Double> means = new ArrayList<>(forks);
            for (int fork = 0; fork < forks; fork++) {
                floors.add(bytes.getDouble());
                means.add(bytes.getDouble());
            }
            return new Logs(floors, means, published);
        }

        Logs and(Logs others) {
            return new Logs(
                    joined(floors, others.floors),
                    joined(means, others.means),
                    Double.isNaN(published) ? others.published : published);
        }

        private static List<Double> joined(List<Double> some, List<Double> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }
}
