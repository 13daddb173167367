package dev.plumbline.store;

import dev.plumbline.format.codec.ForkSummaries.ForkSummary;
import dev.plumbline.model.Metric;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the forks of a metric say, as the row that series are read from. */
record MetricSummary(String metricId, Place place, Metric metric, List<ForkSummary> forks) {
    MetricSummary {
        forks = List.copyOf(forks);
    }

    /** What a metric was measured of. */
    record Place(String platformId, String benchmarkKey, String runId) {}

    /** Rows of this kind, to be written together. */
    static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch("""
                INSERT INTO metric_summary
                    (metric_id, platform_id, name, benchmark_key, run_id, unit, iterations, forks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
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
                forks.stream().mapToInt(ForkSummary::iterations).max().orElse(0),
                text());
    }

    private String text() {
        ByteBuffer bytes = ByteBuffer.allocate(forks.size() * 2 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        forks.forEach(fork -> bytes.putDouble(fork.floorLog()).putDouble(fork.meanLog()));
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** What the forks of such a row say in each lens, in their order. */
    record Logs(List<Double> floors, List<Double> means) {
        static Logs of(String text) {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
            int forks = bytes.remaining() / (2 * Double.BYTES);
            List<Double> floors = new ArrayList<>(forks);
            List<Double> means = new ArrayList<>(forks);
            for (int fork = 0; fork < forks; fork++) {
                floors.add(bytes.getDouble());
                means.add(bytes.getDouble());
            }
            return new Logs(floors, means);
        }

        Logs and(Logs others) {
            return new Logs(joined(floors, others.floors), joined(means, others.means));
        }

        private static List<Double> joined(List<Double> some, List<Double> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }
}
