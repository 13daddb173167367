package dev.plumbline.app.ui.measuring;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run.FailedFork;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Values;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.run.Preset;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.SuiteComparison;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs and standings as they might have been recorded. */
public final class Recorded {

    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");

    private Recorded() {}

    /** A quick run of one benchmark, in microseconds. */
    public static List<RunEvent> quickRun(Benchmark benchmark, double micros) {
        var settings = Preset.QUICK.settings();
        List<RunEvent> events = new ArrayList<>();
        events.add(new RunEvent.RunStarted(
                AT,
                "run-1",
                "",
                "linux",
                Environment.UNKNOWN,
                Revision.NONE,
                List.of(new Planned(benchmark, settings))));
        for (int fork = 1; fork <= settings.forks(); fork++) {
            events.add(new RunEvent.ForkStarted(AT, benchmark, fork));
            for (int i = 1; i <= settings.warmups(); i++) {
                events.add(iteration(benchmark, fork, i, true, micros * 2 / i));
            }
            for (int i = 1; i <= settings.iterations(); i++) {
                events.add(iteration(benchmark, fork, i, false, micros + fork + i * 0.1));
            }
            events.add(new RunEvent.ForkFinished(AT, benchmark, fork));
        }
        events.add(new RunEvent.BenchmarkFinished(AT, benchmark));
        events.add(new RunEvent.RunFinished(AT, RunState.COMPLETE, 0.1));
        return events;
    }

    /** The same run, in which some forks came back with numbers that do not count. */
    public static List<RunEvent> quickRunWithRefusedForks(Benchmark benchmark, double micros, List<Integer> refused) {
        return quickRun(benchmark, micros).stream()
                .map(event -> event instanceof RunEvent.ForkFinished finished && refused.contains(finished.fork())
                        ? new RunEvent.ForkFailed(
                                AT, benchmark, finished.fork(), Failure.NOT_WARM, "its last iterations differ", "")
                        : event)
                .toList();
    }

    private static RunEvent iteration(Benchmark benchmark, int fork, int iteration, boolean warmup, double value) {
        return new RunEvent.IterationFinished(
                AT,
                benchmark,
                fork,
                iteration,
                warmup,
                value,
                "us/op",
                Map.of(),
                Values.NONE,
                Condition.ofShares(1, 0));
    }

    /** Six forks around a value. */
    public static Measurement measurement(Benchmark benchmark, double micros) {
        List<Fork> forks = new ArrayList<>();
        for (int fork = 0; fork < 6; fork++) {
            double level = micros * (1 + 0.002 * (fork - 2.5));
            forks.add(new Fork(
                    Values.of(level * 1.5, level * 1.1),
                    Values.of(level, level * 1.001, level * 1.003, level * 1.002)));
        }
        return new Measurement(
                benchmark, Preset.STANDARD.settings(), List.of(new MetricValues(Metric.primary("us/op"), forks)));
    }

    public static Baseline baseline(Benchmark benchmark, double micros) {
        return new Baseline(
                FakeMeasuring.workbench().platform(),
                measurement(benchmark, micros),
                new Acceptance("you", AT, "first", true, "run-0", Revision.NONE, "", Double.NaN, Double.NaN, ""));
    }

    /** The same floor as before, but every tenth iteration of each fork takes twice as long: only the mean shows it. */
    public static BenchmarkState judgedByItsTail(Benchmark benchmark, double micros) {
        Baseline baseline = new Baseline(
                FakeMeasuring.workbench().platform(),
                withTail(benchmark, micros, 1),
                baseline(benchmark, micros).acceptance());
        return judged(baseline, withTail(benchmark, micros, 2), SuiteComparison.Knowledge.NONE);
    }

    private static Measurement withTail(Benchmark benchmark, double micros, double factor) {
        List<Fork> forks = new ArrayList<>();
        for (int fork = 0; fork < 6; fork++) {
            double level = micros * (1 + 0.0002 * (fork - 2.5));
            double[] values = new double[20];
            for (int i = 0; i < values.length; i++) {
                values[i] = level * (i % 10 == 9 ? factor : 1 + 0.0001 * i);
            }
            forks.add(new Fork(Values.of(level), Values.of(values)));
        }
        return new Measurement(
                benchmark, Preset.STANDARD.settings(), List.of(new MetricValues(Metric.primary("us/op"), forks)));
    }

    /** Accepted and measured, judged for real. */
    public static BenchmarkState judged(Benchmark benchmark, double before, double now) {
        return judged(benchmark, before, now, SuiteComparison.Knowledge.NONE);
    }

    /** The same where runs vary by an assumed 1 %: a change of 2.5 % is undecided then. */
    public static BenchmarkState judgedLater(Benchmark benchmark, double before, double now) {
        return judged(benchmark, before, now, SuiteComparison.Knowledge.ASSUMED);
    }

    private static BenchmarkState judged(
            Benchmark benchmark, double before, double now, SuiteComparison.Knowledge knowledge) {
        return judged(baseline(benchmark, before), measurement(benchmark, now), knowledge);
    }

    private static BenchmarkState judged(Baseline baseline, Measurement current, SuiteComparison.Knowledge knowledge) {
        Comparison comparison = SuiteComparison.of(
                        set(baseline.measurement()),
                        set(current),
                        Rule.DEFAULT,
                        SuiteComparison.Correction.NONE,
                        b -> knowledge)
                .rows()
                .get(0)
                .comparison();
        double before = baseline.measurement().primary().pooled().get(0);
        double now = current.primary().pooled().get(0);
        return new BenchmarkState(baseline, current, comparison, null, List.of(before, before, now));
    }

    public static BenchmarkState failed(Benchmark benchmark, String sentence) {
        return new BenchmarkState(null, null, null, new FailedFork(benchmark, 1, Failure.THREW, sentence), List.of());
    }

    public static BenchmarkOverview overview(Map<Benchmark, BenchmarkState> standings) {
        return new BenchmarkOverview(standings, 3, "here", "", List.of(), ProjectSettings.EMPTY);
    }

    private static ResultSet set(Measurement measurement) {
        return new ResultSet("set", Revision.NONE, Environment.UNKNOWN, List.of(measurement), false, List.of());
    }
}
