package dev.plumbline.app.cli.command;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Tells on stderr how a run goes: a line a fork, and the time that is left. */
public final class ProgressPrinter implements RunListener {
    private final PrintWriter err;
    private final Function<Benchmark, String> title;
    private final Set<Benchmark> finished = new HashSet<>();
    private int repeats;
    private Duration left = Duration.ZERO;
    private final ForkMean mean = new ForkMean();
    private java.util.List<Planned> planned = java.util.List.of();

    public ProgressPrinter(PrintWriter err, Function<Benchmark, String> title) {
        this.err = err;
        this.title = title;
    }

    @Override
    public void onEvent(RunEvent event) {
        mean.onEvent(event);
        if (event instanceof RunEvent.RunStarted started) {
            planned = started.planned();
            finished.clear();
            left = RunPlan.estimate(planned);
            err.println("run " + started.runId() + ": " + Units.count(planned.size(), "benchmark") + ", about "
                    + Units.span(left));
        } else if (event instanceof RunEvent.ForkStarted fork) {
            repeats = fork.repeats();
        } else if (event instanceof RunEvent.ForkFinished fork) {
            forkDone(fork.benchmark(), fork.fork());
        } else if (event instanceof RunEvent.ForkFailed failed) {
            err.println("  ✗ " + failed.message());
        } else if (event instanceof RunEvent.BenchmarkFinished ended) {
            // It may have ended before all of its forks: what is left is what has not begun.
            finished.add(ended.benchmark());
            left = RunPlan.estimate(planned.stream()
                    .filter(item -> !finished.contains(item.benchmark()))
                    .toList());
        }
        err.flush();
    }

    private void forkDone(Benchmark benchmark, int fork) {
        Planned item = planned.stream()
                .filter(plan -> plan.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
        int forks = item.settings().forks();
        if (repeats > 0) {
            err.println("  " + title.apply(benchmark) + ", fork " + repeats + "/" + forks
                    + " again, because it was disturbed: " + mean.text());
            return;
        }
        left = left.minus(RunPlan.estimate(item).dividedBy(forks));
        err.println("  " + title.apply(benchmark) + ", fork " + fork + "/" + forks + ": " + mean.text() + " · "
                + Units.span(left) + " left");
    }
}
