package dev.plumbline.app.ui.measuring;

import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run.FailedFork;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a run as they arrive. JavaFX thread only. */
final class LiveRun {

    private final Map<Benchmark, Settings> settings = new HashMap<>();
    private final Map<Benchmark, List<RunPoint>> points = new HashMap<>();
    private final Map<Benchmark, List<Values>> histograms = new HashMap<>();
    private final Map<Benchmark, MetricUnit> units = new HashMap<>();
    private final Map<Benchmark, List<FailedFork>> refused = new HashMap<>();
    private @Nullable Benchmark measuring;
    private int place = 1;

    void onEvent(RunEvent event) {
        if (event instanceof RunEvent.RunStarted started) {
            started.planned().forEach(plan -> {
                settings.put(plan.benchmark(), plan.settings());
                points.remove(plan.benchmark());
                histograms.remove(plan.benchmark());
                refused.remove(plan.benchmark());
            });
        } else if (event instanceof RunEvent.ForkStarted fork) {
            measuring = fork.benchmark();
            place = fork.repeats() == 0 ? fork.fork() : fork.repeats();
            if (fork.repeats() > 0) {
                begin(fork.benchmark(), fork.repeats());
            }
        } else if (event instanceof RunEvent.IterationFinished iteration) {
            add(iteration);
        } else if (event instanceof RunEvent.ForkFailed failed) {
            refused.computeIfAbsent(failed.benchmark(), unseen -> new ArrayList<>())
                    .add(new FailedFork(
                            failed.benchmark(), placeOf(failed.fork()), failed.failure(), failed.message()));
        } else if (event instanceof RunEvent.BenchmarkFinished || event instanceof RunEvent.RunFinished) {
            measuring = null;
        }
    }

    /** A fork that is measured again is drawn where the disturbed one stood. */
    private void begin(Benchmark benchmark, int disturbed) {
        points.computeIfPresent(
                benchmark,
                (same, all) -> new ArrayList<>(
                        all.stream().filter(point -> point.fork() != disturbed).toList()));
    }

    private int placeOf(int fork) {
        return fork == RunEvent.ForkFailed.ALL_FORKS ? fork : place;
    }

    private void add(RunEvent.IterationFinished it) {
        units.putIfAbsent(it.benchmark(), MetricUnit.of(it.unit()));
        if (!it.warmup() && it.histogram().size() > 0) {
            histograms
                    .computeIfAbsent(it.benchmark(), unseen -> new ArrayList<>())
                    .add(it.histogram());
        }
        int before = it.warmup() ? 0 : warmups(it.benchmark());
        points.computeIfAbsent(it.benchmark(), unseen -> new ArrayList<>())
                .add(new RunPoint(placeOf(it.fork()), before + it.iteration(), it.warmup(), it.value()));
    }

    private int warmups(Benchmark benchmark) {
        Settings known = settings.get(benchmark);
        return known == null ? 0 : known.warmups();
    }

    /** What is being measured; null between benchmarks. */
    @Nullable
    Benchmark measuring() {
        return measuring;
    }

    /** Everything that arrived of a benchmark; nothing when it has not begun. */
    Optional<LiveSeries> series(Benchmark benchmark) {
        Settings known = settings.get(benchmark);
        if (known == null) {
            return Optional.empty();
        }
        MetricUnit unit = units.getOrDefault(benchmark, MetricUnit.of(""));
        return Optional.of(new LiveSeries(
                known,
                unit,
                points.getOrDefault(benchmark, List.of()),
                Latencies.of(histograms.getOrDefault(benchmark, List.of())),
                refused.getOrDefault(benchmark, List.of())));
    }

    void clear() {
        settings.clear();
        points.clear();
        histograms.clear();
        refused.clear();
        units.clear();
        measuring = null;
    }
}
