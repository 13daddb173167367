package dev.plumbline.format.benchmarkdotnet;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import java.util.List;

/** One element of {@code Benchmarks}: one method with its parameters under one job. */
final class DotNetBenchmark {
    private static final Metric TIME = Metric.primary("ns/op");

    private DotNetBenchmark() {}

    static void add(ResultDraft draft, JsonRequest node) {
        Benchmark benchmark = DotNetName.benchmark(node);
        List<Fork> launches = DotNetLaunches.of(node.objects("Measurements"));
        var statistics = node.object("Statistics");
        if (statistics.isEmpty() && (launches.isEmpty() || node.node().has("Statistics"))) {
            draft.failed(FailedBenchmark.of(benchmark, "the file holds no statistics of it, so it did not end well"));
            return;
        }
        MeasurementDraft measured = draft.entry(benchmark);
        if (!launches.isEmpty()) {
            launches.forEach(launch -> measured.fork(TIME, launch));
        } else {
            statistics(measured, statistics.get());
        }
        node.object("Memory").ifPresent(memory -> {
            double bytes = memory.measured("BytesAllocatedPerOperation");
            if (Double.isFinite(bytes)) {
                measured.value(Metric.secondary(Metric.ALLOCATION, "B/op"), bytes);
            }
        });
        node.objects("Metrics").forEach(metric -> metric(measured, metric, node.has("Memory")));
    }

    /** The brief form: values without the launch they belong to, or a mean. */
    private static void statistics(MeasurementDraft measured, JsonRequest statistics) {
        double[] values = statistics.measuredList("OriginalValues");
        if (values.length > 0) {
            measured.fork(TIME, Fork.of(values));
            measured.caveat("the brief report does not tell launches apart: all values count as one process run");
            return;
        }
        measured.summary(
                TIME,
                new PublishedScore(
                        statistics.measured("Mean"), statistics.measured("StandardDeviation"), Double.NaN, (long)
                                statistics.measured("N")));
        measured.caveat("the brief report holds no single values; export the full one (JsonExporter.Full)");
    }

    /** Diagnosers say themselves which way is better. */
    private static void metric(MeasurementDraft measured, JsonRequest metric, boolean memoryIsKnown) {
        var descriptor = metric.object("Descriptor");
        String id = descriptor.flatMap(d -> d.optionalText("Id")).orElse("");
        double value = metric.measured("Value");
        if (id.isEmpty() || !Double.isFinite(value) || (memoryIsKnown && id.equals("Allocated Memory"))) {
            return;
        }
        String unit = descriptor.flatMap(d -> d.optionalText("Unit")).orElse("");
        boolean more = descriptor
                .flatMap(d -> d.present("TheGreaterTheBetter"))
                .map(flag -> flag.asBoolean(false))
                .orElse(false);
        measured.value(Metric.of(id, unit.isBlank() ? "Count" : unit, more ? Direction.MORE : Direction.LESS), value);
    }
}
