package dev.plumbline.store.migration;

import dev.plumbline.format.codec.run.ForkSummaries;
import dev.plumbline.format.codec.run.ForkSummaries.ForkSummary;
import dev.plumbline.format.codec.run.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.store.rows.PackedForks;
import dev.plumbline.store.rows.PackedForks.Logs;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Migration 12: the direction of a metric is a column. Until now it stood in the text of the unit ({@code hits (more is
 * better)}) or was guessed from it. Spellings that older versions did not know ({@code ops/sec}) were taken for costs
 * as they are; what is kept of their forks is brought to the cost that they mean. In Java, since no SQL that two
 * databases share unpacks those numbers.
 */
public final class DirectionOfMetrics extends MigrationInJava {
    public DirectionOfMetrics() {
        super(12, "direction of metrics");
    }

    /** A metric as it was written. */
    private record Old(String name, String unit) {
        Metric now() {
            return Metric.stored(name, unit, "");
        }
    }

    /** What an older version, and what this one, makes of a value: ln(cost) = sign · ln(value) + offset. */
    private record Cost(double sign, double offset) {
        static Cost of(MetricUnit unit) {
            double offset = Math.log(unit.toCost(1));
            return new Cost(Math.rint(Math.log(unit.toCost(Math.E)) - offset), offset);
        }

        boolean isSameAs(Cost other) {
            return sign == other.sign && Math.abs(offset - other.offset) < 1e-9;
        }

        /** A cost of this kind as one of another. */
        double to(Cost other, double log) {
            return other.sign * sign * (log - offset) + other.offset;
        }
    }

    @Override
    void migrate(Handle handle) {
        handle.execute("ALTER TABLE metric ADD COLUMN direction TEXT NOT NULL DEFAULT ''");
        handle.execute("ALTER TABLE metric_summary ADD COLUMN direction TEXT NOT NULL DEFAULT ''");
        List<Old> all = handle.createQuery("SELECT DISTINCT name, unit FROM metric")
                .map((row, context) -> new Old(row.getString("name"), row.getString("unit")))
                .list();
        for (Old old : all) {
            Cost before = OldUnits.cost(old.unit());
            Cost after = Cost.of(old.now().unit());
            if (!before.isSameAs(after)) {
                convert(handle, old, before, after);
            }
            for (String table : List.of("metric", "metric_summary")) {
                handle.createUpdate("UPDATE " + table + " SET unit = :now, direction = :direction "
                                + "WHERE name = :name AND unit = :unit AND direction = ''")
                        .bind("now", old.now().unit().text())
                        .bind("direction", old.now().unit().direction().word())
                        .bind("name", old.name())
                        .bind("unit", old.unit())
                        .execute();
            }
        }
    }

    /** @param settings of its measurement, which hold what its harness printed; empty where there are forks */
    private record Row(String id, String forks, String settings, int iterations, boolean pruned) {}

    private static void convert(Handle handle, Old old, Cost before, Cost after) {
        List<Row> rows = handle.createQuery("""
                        SELECT s.metric_id, s.forks, s.published_log, s.iterations, s.iterations_pruned_at, m.settings
                        FROM metric_summary s JOIN metric x ON x.id = s.metric_id
                        JOIN measurement m ON m.id = x.measurement_id
                        WHERE s.name = :name AND s.unit = :unit AND s.direction = ''
                        """)
                .bind("name", old.name())
                .bind("unit", old.unit())
                .map((row, context) -> {
                    row.getDouble("published_log");
                    boolean printed = !row.wasNull();
                    row.getLong("iterations_pruned_at");
                    boolean pruned = !row.wasNull();
                    return new Row(
                            row.getString("metric_id"),
                            row.getString("forks"),
                            printed ? row.getString("settings") : "",
                            row.getInt("iterations"),
                            pruned);
                })
                .list();
        for (Row row : rows) {
            List<ForkSummary> forks = row.pruned()
                    ? converted(row, before, after)
                    : ForkSummaries.of(new MetricValues(old.now(), OldIterations.forks(handle, row.id())));
            handle.createUpdate("UPDATE metric_summary SET forks = :forks, published_log = :log WHERE metric_id = :id")
                    .bind("forks", PackedForks.text(forks))
                    .bind("log", published(old.now(), row.settings()))
                    .bind("id", row.id())
                    .execute();
        }
    }

    private static @Nullable Double published(Metric metric, String settings) {
        double log = settings.isEmpty()
                ? Double.NaN
                : PackedForks.publishedLog(
                        metric, MeasurementJson.summary(Json.parse(settings, "the history"), metric.name()));
        return Double.isNaN(log) ? null : log;
    }

    /** Without its iterations, the floor of a throughput is all that is left to say what the floor of its cost was. */
    private static List<ForkSummary> converted(Row row, Cost before, Cost after) {
        Logs logs = Logs.of(row.forks(), Double.NaN);
        List<ForkSummary> forks = new ArrayList<>();
        for (int i = 0; i < logs.floors().size(); i++) {
            forks.add(new ForkSummary(
                    before.to(after, logs.floors().get(i)),
                    before.to(after, logs.means().get(i)),
                    row.iterations()));
        }
        return forks;
    }

    /** How versions before this schema read the text of a unit. */
    private static final class OldUnits {
        private static final String SCALES = "ns us ms s min hr day µs μs";

        private OldUnits() {}

        static Cost cost(String text) {
            boolean more = text.endsWith(" (more is better)");
            if (more || text.endsWith(" (no direction)")) {
                return new Cost(more ? -1 : 1, 0);
            }
            if (text.endsWith("/op")) {
                return new Cost(1, scale(text.substring(0, text.length() - "/op".length())));
            }
            if (text.startsWith("ops/")) {
                String time = text.substring("ops/".length());
                return new Cost(isScale(time) ? -1 : 1, scale(time));
            }
            return new Cost(text.endsWith("/s") ? -1 : 1, 0);
        }

        private static boolean isScale(String text) {
            return List.of(SCALES.split(" ")).contains(text);
        }

        private static double scale(String text) {
            return isScale(text) ? Math.log(MetricUnit.of(text).toCost(1)) : 0;
        }
    }
}
