package dev.plumbline.store.rows;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.codec.run.MeasurementJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Work;
import dev.plumbline.model.text.Sha256;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What many measurements share (their benchmark, their settings, the series of a metric) is written once, and its
 * number stands in their rows. Used inside a transaction that has locked out other writers, so a number that was free
 * stays free.
 */
public final class SharedRows {
    /** Names may have nine thousand characters, more than an index of PostgreSQL takes. */
    private static final int HASH_DIGITS = 32;

    private final Handle handle;
    private final Map<Benchmark, Integer> benchmarks = new HashMap<>();
    private final Map<String, Integer> settings = new HashMap<>();
    private final Map<Known, Integer> known = new HashMap<>();
    private @Nullable Known last;
    private int lastNumber;
    private final Map<Series, Integer> series = new HashMap<>();
    private final Map<String, Integer> newest = new HashMap<>();

    public SharedRows(Handle handle) {
        this.handle = handle;
    }

    private record Series(int benchmark, String platformId, String name, String unit, String direction) {}

    public static String hash(Benchmark benchmark) {
        return hash(document(benchmark));
    }

    private static String document(Benchmark benchmark) {
        return EnvironmentJson.benchmark(benchmark).toString();
    }

    private static String hash(String document) {
        return Sha256.hex(document).substring(0, HASH_DIGITS);
    }

    /** The number of a benchmark; written where it was not known. */
    public int benchmark(Benchmark benchmark) {
        return benchmarks.computeIfAbsent(benchmark, one -> ofDocument("benchmark", document(one)));
    }

    /** What is written of the settings of a measurement. */
    private record Known(Settings settings, Provenance provenance, Work work) {}

    /** The number of the settings of a measurement. */
    public int settings(Measurement of) {
        Known wanted = new Known(of.settings(), of.provenance(), of.work());
        if (!wanted.equals(last)) { // as it is in most files, row by row
            last = wanted;
            lastNumber = known.computeIfAbsent(wanted, one -> settings(MeasurementJson.shared(of)));
        }
        return lastNumber;
    }

    /** The number of such settings. */
    public int settings(ObjectNode document) {
        return settings.computeIfAbsent(document.toString(), text -> ofDocument("settings", text));
    }

    private int ofDocument(String table, String document) {
        String hash = hash(document);
        return handle.createQuery("SELECT id FROM " + table + " WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(Integer.class)
                .findOne()
                .orElseGet(() -> {
                    int id = next(table);
                    handle.execute(
                            "INSERT INTO " + table + " (id, hash, document) VALUES (?, ?, ?)", id, hash, document);
                    return id;
                });
    }

    /** The number of a series of what was measured of a benchmark on a platform, in one unit. */
    public int series(int benchmark, String platformId, Metric metric) {
        Series one = new Series(
                benchmark,
                platformId,
                metric.name(),
                metric.unit().text(),
                metric.unit().direction().word());
        return series.computeIfAbsent(one, wanted -> find(wanted).orElseGet(() -> write(wanted)));
    }

    private Optional<Integer> find(Series one) {
        return handle.createQuery("""
                        SELECT id FROM series WHERE benchmark = :benchmark AND platform_id = :platform AND name = :name
                            AND unit = :unit AND direction = :direction
                        """)
                .bind("benchmark", one.benchmark())
                .bind("platform", one.platformId())
                .bind("name", one.name())
                .bind("unit", one.unit())
                .bind("direction", one.direction())
                .mapTo(Integer.class)
                .findOne();
    }

    private int write(Series one) {
        int id = next("series");
        handle.execute(
                "INSERT INTO series (id, benchmark, platform_id, name, unit, direction) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                one.benchmark(),
                one.platformId(),
                one.name(),
                one.unit(),
                one.direction());
        return id;
    }

    /** A number that no row of a table has. */
    int next(String table) {
        return next(table, "id");
    }

    /** A number that no run has. */
    int nextRun() {
        return next("run", "number");
    }

    private int next(String table, String column) {
        int next = 1 + newest.computeIfAbsent(table, name -> highest(name, column));
        newest.put(table, next);
        return next;
    }

    private int highest(String table, String column) {
        return handle.createQuery("SELECT COALESCE(MAX(" + column + "), 0) FROM " + table)
                .mapTo(Integer.class)
                .one();
    }
}
