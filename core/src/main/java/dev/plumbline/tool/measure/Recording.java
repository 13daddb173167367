package dev.plumbline.tool.measure;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Direction;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Mode;
import dev.plumbline.model.Settings;
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
    /** As in {@code harness.py}. */
    private static final Duration WARMUP = Duration.ofMillis(100);

    private static final Duration ITERATION = Duration.ofMillis(40);

    /** Secondary metrics of the times, all in ms an operation: CPU, waiting for a processor, and the first calls. */
    static final String CPU = "cpu.time";

    static final String WAIT = "cpu.wait";
    static final String FIRST = "first.call";
    static final String FIRST_CPU = "first.call.cpu";

    private final ToolSubject subject;
    private final List<Dated> calls = new ArrayList<>();
    private final List<Dated> forks = new ArrayList<>();

    /** A report and when it came. */
    private record Dated(HarnessReport report, Instant at) {}

    Recording(ToolSubject subject) {
        this.subject = subject;
    }

    ToolSubject subject() {
        return subject;
    }

    /** After a time limit nothing is tried again, and nothing is timed that never ran. */
    boolean isWorthwhile(boolean timing) {
        boolean timedOut = Stream.concat(calls.stream(), forks.stream())
                .flatMap(dated -> dated.report().failure().stream())
                .anyMatch(failure -> failure.kind() == FailureKind.TIME_LIMIT);
        return !timedOut
                && !(timing && calls.stream().allMatch(dated -> dated.report().isFailed()));
    }

    void add(boolean timing, HarnessReport report) {
        (timing ? forks : calls).add(new Dated(report, Instant.now()));
    }

    ToolMeasurement finished(Sandbox sandbox) {
        List<HarnessReport> recorded = calls.stream().map(Dated::report).toList();
        return new ToolMeasurement(
                subject,
                times(recorded),
                (int) forks.stream().filter(dated -> dated.report().isFailed()).count(),
                most(recorded, "peak_traced_bytes", 1),
                most(recorded, "peak_resident_kb", 1024),
                runs(),
                sandbox.level(),
                sandbox.notEnforced(),
                first(recorded, "python"),
                first(recorded, "contract"),
                first(recorded, "result"),
                isChecked(),
                first(everything(), "printed").filter(text -> !text.isBlank()),
                Harness.script(subject));
    }

    private List<HarnessReport> everything() {
        return Stream.concat(calls.stream(), forks.stream()).map(Dated::report).toList();
    }

    /** Whether the results of the timed calls could be held against those of the first. */
    private boolean isChecked() {
        return forks.stream()
                .flatMap(dated -> dated.report().text("checked").stream())
                .noneMatch(word -> word.startsWith("no"));
    }

    private static Optional<String> first(List<HarnessReport> reports, String name) {
        return reports.stream().flatMap(report -> report.text(name).stream()).findFirst();
    }

    private static OptionalLong most(List<HarnessReport> reports, String name, long scale) {
        return reports.stream()
                .flatMapToLong(report -> report.whole(name).stream())
                .map(value -> value * scale)
                .max();
    }

    /** The times as a measurement like any other, with the traced memory as its second metric. */
    private Optional<Measurement> times(List<HarnessReport> recorded) {
        List<Fork> timed = forks.stream()
                .map(dated -> dated.report().numbers("iteration_ms"))
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
        firstCalls(FIRST, "first_ms", recorded, metrics);
        firstCalls(FIRST_CPU, "first_cpu_ms", recorded, metrics);
        List<Fork> memory = recorded.stream()
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
        List<Fork> found = forks.stream()
                .map(dated -> dated.report().numbers(field))
                .filter(values -> values.length > 0)
                .map(Fork::of)
                .toList();
        if (!found.isEmpty()) {
            metrics.add(new MetricValues(Metric.secondary(name, "ms/op"), found));
        }
    }

    /** Every process has a first call, those of the recorded calls too. */
    private void firstCalls(String name, String field, List<HarnessReport> recorded, List<MetricValues> metrics) {
        List<Fork> found = Stream.concat(recorded.stream(), forks.stream().map(Dated::report))
                .filter(report -> !report.isFailed())
                .map(report -> report.numbers(field))
                .filter(values -> values.length > 0 && values[0] > 0)
                .map(Fork::of)
                .toList();
        if (!found.isEmpty()) {
            metrics.add(new MetricValues(Metric.secondary(name, "ms/op"), found));
        }
    }

    /** The first three that have a fork of their number, and whatever failed. */
    private List<ToolRun> runs() {
        return IntStream.range(0, Math.max(calls.size(), forks.size()))
                .mapToObj(this::run)
                .filter(run -> run.isFailed()
                        || (run.number() <= BenchPlan.RUNS
                                && run.executionTimeMs().isPresent()))
                .toList();
    }

    private ToolRun run(int at) {
        List<Dated> parts = Stream.of(calls, forks)
                .flatMap(list -> list.stream().skip(at).limit(1))
                .toList();
        Optional<RunFailure> failure =
                parts.stream().flatMap(part -> part.report().failure().stream()).findFirst();
        List<HarnessReport> reports = parts.stream().map(Dated::report).toList();
        OptionalDouble time = at < forks.size() && failure.isEmpty()
                ? forks.get(at).report().median("iteration_ms")
                : OptionalDouble.empty();
        OptionalLong traced = failure.isEmpty() ? most(reports, "peak_traced_bytes", 1) : OptionalLong.empty();
        return new ToolRun(
                at + 1,
                time,
                traced.isPresent() ? OptionalDouble.of(traced.getAsLong() / 1024.0) : OptionalDouble.empty(),
                reports.stream().flatMap(report -> report.all("call").stream()).toList(),
                parts.get(0).at(),
                failure);
    }
}
