package dev.plumbline.format.benchmarkdotnet;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.Mode;
import dev.plumbline.model.PublishedScore;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One element of {@code Benchmarks}: one method with its parameters under one job. */
final class DotNetBenchmark {
    private static final Metric TIME = Metric.primary("ns/op");
    private static final Pattern JOB = Pattern.compile(": ([^\\[]*)(\\[|$)");

    private DotNetBenchmark() {}

    static void add(ResultDraft draft, JsonRequest node) {
        Benchmark benchmark = benchmark(node);
        MeasurementDraft measured = draft.benchmark(benchmark);
        List<Fork> launches = DotNetLaunches.of(node.objects("Measurements"));
        var statistics = node.object("Statistics");
        if (!launches.isEmpty()) {
            launches.forEach(launch -> measured.fork(TIME, launch));
        } else if (statistics.isPresent()) {
            statistics(measured, statistics.get());
        } else {
            draft.leftOut(
                    benchmark.displayName() + " is left out: it has neither measurements nor statistics; it failed");
            return;
        }
        node.object("Memory").ifPresent(memory -> {
            double bytes = memory.measured("BytesAllocatedPerOperation");
            if (Double.isFinite(bytes)) {
                measured.value(Metric.secondary(Metric.ALLOCATION, "B/op"), bytes);
            }
        });
        node.objects("Metrics").forEach(metric -> metric(measured, metric, node.has("Memory")));
    }

    private static Benchmark benchmark(JsonRequest node) {
        String method = Stream.of("Namespace", "Type", "Method")
                .map(field -> node.optionalText(field).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("."));
        String name = method.isEmpty() ? node.nonBlank("FullName") : method;
        TreeMap<String, String> params = new TreeMap<>();
        for (String pair : node.optionalText("Parameters").orElse("").split("&|, ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                params.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        String job = job(node.optionalText("DisplayInfo").orElse(""));
        if (!job.isEmpty()) {
            params.put("job", job);
        }
        return new Benchmark(name, params, Mode.AVERAGE_TIME, 1);
    }

    /**
     * {@code Type.Method: Job-ABCDEF(Runtime=.NET 8.0) [N=10]}: what is in the parentheses tells two jobs apart; the name
     * before them is random. The default job has no name.
     */
    private static String job(String displayInfo) {
        Matcher matcher = JOB.matcher(displayInfo);
        if (!matcher.find()) {
            return "";
        }
        String job = matcher.group(1).strip();
        int open = job.indexOf('(');
        if (open >= 0 && job.endsWith(")")) {
            return job.substring(open + 1, job.length() - 1);
        }
        return job.equals("DefaultJob") || job.startsWith("Job-") ? "" : job;
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
        String plain = unit.isBlank() ? "count" : unit;
        measured.value(
                Metric.secondary(id, more ? MetricUnit.moreIsBetter(plain) : MetricUnit.lessIsBetter(plain)), value);
    }
}
