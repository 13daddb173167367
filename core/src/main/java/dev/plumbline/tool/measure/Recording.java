package dev.plumbline.tool.measure;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.tool.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reports of one version, as they come in. */
final class Recording {
    /** As in {@code supervisor.py}. */
    static final Duration WARMUP = Duration.ofMillis(50);

    /** At least; of every pair of batches the other one has twice the calls. */
    static final Duration ITERATION = Duration.ofMillis(12);

    /** Secondary metrics of the times, all in ms an operation: CPU, waiting for a processor, and the first calls. */
    static final String CPU = "cpu.time";

    static final String WAIT = "cpu.wait";
    static final String FIRST = "first.call";
    static final String FIRST_CPU = "first.call.cpu";

    private final ToolSubject subject;
    private final List<Dated> forks = new ArrayList<>();

    /** A report and when it came. */
    private record Dated(HarnessReport report, Instant at) {}

    Recording(ToolSubject subject) {
        this.subject = subject;
    }

    ToolSubject subject() {
        return subject;
    }

    /** After a time limit nothing is tried again, nor after a first round of which every fork failed. */
    boolean isWorthwhile() {
        boolean timedOut = reports()
                .flatMap(report -> report.failure().stream())
                .anyMatch(failure -> failure.kind() == FailureKind.TIME_LIMIT);
        return !timedOut && !(forks.size() >= BenchPlan.RUNS && reports().allMatch(HarnessReport::isFailed));
    }

    /** Whether the next fork tells besides its times what its first calls did. */
    boolean isNextRecorded() {
        return forks.size() < BenchPlan.RUNS;
    }

    void add(HarnessReport report) {
        forks.add(new Dated(report, Instant.now()));
    }

    private Stream<HarnessReport> reports() {
        return forks.stream().map(Dated::report);
    }

    ToolMeasurement finished(Sandbox sandbox) {
        return new ToolMeasurement(
                subject,
                times(),
                (int) reports().filter(HarnessReport::isFailed).count(),
                most(reports(), "peak_traced_bytes", 1),
                most(reports(), "peak_resident_kb", 1024),
                runs(),
                sandbox.level(),
                sandbox.notEnforced(),
                first("python"),
                first("contract"),
                first("result"),
                isChecked(),
                first("printed").filter(text -> !text.isBlank()),
                Harness.script(subject));
    }

    /** Whether the results of the timed calls could be held against those of the first. */
    private boolean isChecked() {
        return reports().flatMap(report -> report.text("checked").stream()).noneMatch(word -> word.startsWith("no"));
    }

    private Optional<String> first(String name) {
        return reports().flatMap(report -> report.text(name).stream()).findFirst();
    }

    private static OptionalLong most(Stream<HarnessReport> reports, String name, long scale) {
        return reports.flatMapToLong(report -> report.whole(name).stream())
                .map(value -> value * scale)
                .max();
    }

    /** The times as a measurement like any other, with the traced memory as its second metric. */
    private Optional<Measurement> times() {
        List<Fork> timed = reports()
                .map(report -> report.numbers("iteration_ms"))
                .filter(values -> values.length > 0)
                .map(Fork::of)
                .toList();
        if (timed.isEmpty()) {
            return Optional.empty();
        }
        List<MetricValues> metrics = new ArrayList<>();
        metrics.add(new MetricValues(Metric.primary("ms/op"), timed));
        perBatch(CPU, "iteration_cpu_ms", metrics);
        perBatch(WAIT, "iteration_wait_ms", metrics);
        firstCalls(FIRST, "first_ms", metrics);
        firstCalls(FIRST_CPU, "first_cpu_ms", metrics);
        List<Fork> memory = reports()
                .flatMapToLong(report -> report.whole("peak_traced_bytes").stream())
                .mapToObj(Fork::of)
                .toList();
        if (!memory.isEmpty()) {
            metrics.add(new MetricValues(Metric.of("peak.traced", "B", Direction.LESS), memory));
        }
        int iterations =
                timed.stream().mapToInt(fork -> fork.measured().size()).max().orElseThrow();
        return Optional.of(new Measurement(
                Benchmark.of("tool." + subject.toolId(), Mode.AVERAGE_TIME),
                new Settings(timed.size(), 1, WARMUP, iterations, ITERATION),
                metrics));
    }

    private void perBatch(String name, String field, List<MetricValues> metrics) {
        List<Fork> found = reports()
                .map(report -> report.numbers(field))
                .filter(values -> values.length > 0)
                .map(Fork::of)
                .toList();
        if (!found.isEmpty()) {
            metrics.add(new MetricValues(Metric.secondary(name, "ms/op"), found));
        }
    }

    private void firstCalls(String name, String field, List<MetricValues> metrics) {
        List<Fork> found = reports()
                .filter(report -> !report.isFailed())
                .map(report -> report.numbers(field))
                .filter(values -> values.length > 0 && values[0] > 0)
                .map(Fork::of)
                .toList();
        if (!found.isEmpty()) {
            metrics.add(new MetricValues(Metric.secondary(name, "ms/op"), found));
        }
    }

    /** The first three that were timed, and whatever failed. */
    private List<ToolRun> runs() {
        return IntStream.range(0, forks.size())
                .mapToObj(this::run)
                .filter(run -> run.isFailed()
                        || (run.number() <= BenchPlan.RUNS
                                && run.executionTimeMs().isPresent()))
                .toList();
    }

    private ToolRun run(int at) {
        HarnessReport report = forks.get(at).report();
        OptionalLong traced =
                report.isFailed() ? OptionalLong.empty() : most(Stream.of(report), "peak_traced_bytes", 1);
        return new ToolRun(
                at + 1,
                report.isFailed() ? OptionalDouble.empty() : report.median("iteration_ms"),
                traced.isPresent() ? OptionalDouble.of(traced.getAsLong() / 1024.0) : OptionalDouble.empty(),
                report.all("call"),
                forks.get(at).at(),
                report.failure());
    }
}
