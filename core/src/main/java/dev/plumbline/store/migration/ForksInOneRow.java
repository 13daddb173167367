package dev.plumbline.store.migration;

import dev.plumbline.format.codec.run.ForkSummaries;
import dev.plumbline.format.codec.run.ForkSummaries.ForkSummary;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.store.rows.PackedForks;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Migration 8: what forks say, a row each in {@code fork_summary} until now, becomes a row a metric in {@code
 * metric_summary}. Metrics of before there were summaries are summarised from their iterations. In Java, since no SQL
 * that two databases share packs numbers exactly.
 */
public final class ForksInOneRow extends MigrationInJava {
    public ForksInOneRow() {
        super(8, "forks in one row");
    }

    /** What a metric was measured of. */
    private record Place(String platformId, String benchmarkKey, String runId) {}

    /** A metric of before; {@code prunedAt} is null while its iterations are there. */
    private record Old(
            String id,
            Metric metric,
            Place place,
            boolean summarised,
            @Nullable Long prunedAt) {}

    @Override
    void migrate(Handle handle) {
        List<Old> metrics = metrics(handle);
        // In the columns of this schema: later ones have more.
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO metric_summary
                    (metric_id, platform_id, name, benchmark_key, run_id, unit, iterations, forks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """);
        metrics.forEach(old -> add(batch, old, forks(handle, old)));
        if (batch.size() > 0) {
            batch.execute();
        }
        metrics.stream()
                .filter(old -> old.prunedAt() != null)
                .forEach(old -> handle.createUpdate(
                                "UPDATE metric_summary SET iterations_pruned_at = :at WHERE metric_id = :id")
                        .bind("at", old.prunedAt())
                        .bind("id", old.id())
                        .execute());
    }

    private static void add(PreparedBatch batch, Old old, List<ForkSummary> forks) {
        batch.add(
                old.id(),
                old.place().platformId(),
                old.metric().name(),
                old.place().benchmarkKey(),
                old.place().runId(),
                old.metric().unit().text(),
                PackedForks.iterations(forks),
                PackedForks.text(forks));
    }

    private static List<Old> metrics(Handle handle) {
        return handle.createQuery("""
                        SELECT x.id, x.name, x.unit, r.platform_id, m.benchmark_key, m.run_id,
                            s.metric_id AS summarised, s.iterations_pruned_at
                        FROM metric x JOIN measurement m ON m.id = x.measurement_id JOIN run r ON r.id = m.run_id
                        LEFT JOIN summarised_metric s ON s.metric_id = x.id
                        ORDER BY r.started_at, r.id
                        """)
                .map((row, context) -> {
                    long prunedAt = row.getLong("iterations_pruned_at");
                    return new Old(
                            row.getString("id"),
                            Metric.stored(row.getString("name"), row.getString("unit"), ""),
                            new Place(
                                    row.getString("platform_id"),
                                    row.getString("benchmark_key"),
                                    row.getString("run_id")),
                            row.getString("summarised") != null,
                            prunedAt == 0 ? null : prunedAt);
                })
                .list();
    }

    private static List<ForkSummary> forks(Handle handle, Old old) {
        return old.summarised()
                ? handle.createQuery(
                                "SELECT floor_log, mean_log, iterations FROM fork_summary WHERE metric_id = :id ORDER BY fork")
                        .bind("id", old.id())
                        .map((row, context) -> new ForkSummary(row.getDouble(1), row.getDouble(2), row.getInt(3)))
                        .list()
                : ForkSummaries.of(new MetricValues(old.metric(), OldIterations.forks(handle, old.id())));
    }
}
