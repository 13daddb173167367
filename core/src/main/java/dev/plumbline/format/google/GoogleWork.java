package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.metric.Work;
import java.util.Optional;

/**
 * What {@code SetBytesProcessed} or {@code SetItemsProcessed} declared for an iteration: the rate that is written times
 * the time that it was made with, which is the CPU time unless the benchmark asked for another clock.
 */
final class GoogleWork {
    private static final double WHOLE = 1e-3;

    private GoogleWork() {}

    /** @param unit of both times of the entry */
    static Optional<Work> of(JsonRequest node, String unit, Benchmark benchmark) {
        if (benchmark.threads() > 1) {
            return Optional.empty(); // rates of several threads add up, their times do not
        }
        boolean wall = benchmark.params().containsKey("clock")
                && !String.valueOf(benchmark.params().get("clock")).equals("process_time");
        double time = node.measured(wall ? "real_time" : "cpu_time");
        double seconds = TimeScale.of(unit.replace("/op", ""))
                .map(scale -> time * scale.nanos() / TimeScale.SECONDS.nanos())
                .orElse(Double.NaN);
        return amount(node, "bytes_per_second", seconds)
                .map(bytes -> new Work("byte", bytes))
                .or(() -> amount(node, "items_per_second", seconds).map(items -> new Work("item", items)));
    }

    private static Optional<Double> amount(JsonRequest node, String rate, double seconds) {
        double amount = node.has(rate) ? node.measured(rate) * seconds : Double.NaN;
        if (!(amount > 0) || !Double.isFinite(amount)) {
            return Optional.empty();
        }
        double whole = Math.rint(amount);
        return Optional.of(whole > 0 && Math.abs(amount / whole - 1) < WHOLE ? whole : amount);
    }
}
