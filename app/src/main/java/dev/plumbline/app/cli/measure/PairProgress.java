package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.ForkMean;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.comparing.AbTest;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Tells on stderr how two versions are measured in turn: a line a fork, with its side, and the time left at most. */
final class PairProgress {
    private static final int SIDES = 2;

    private final PrintWriter err;
    private final Function<Benchmark, String> title;
    private List<Planned> left = List.of();

    PairProgress(PrintWriter err, Function<Benchmark, String> title) {
        this.err = err;
        this.title = title;
    }

    AbTest.Listeners listeners() {
        return new AbTest.Listeners(new Side("old"), new Side("new"));
    }

    private void begin(List<Planned> planned) {
        left = planned;
        err.println(planned.size() + (planned.size() == 1 ? " benchmark" : " benchmarks") + ", at most about "
                + Units.span(time(0)));
    }

    /** Of the benchmarks that have not ended, less the pairs that the first of them has behind it. */
    private Duration time(int pairs) {
        Duration all = RunPlan.estimate(left);
        Duration done = left.stream()
                .findFirst()
                .map(item -> RunPlan.estimate(item)
                        .dividedBy(item.settings().forks())
                        .multipliedBy(pairs))
                .orElse(Duration.ZERO);
        return all.minus(done).multipliedBy(SIDES);
    }

    /** One of the two runs. */
    private final class Side implements RunListener {
        private final String word;
        private final ForkMean mean = new ForkMean();
        private int repeats;

        Side(String word) {
            this.word = word;
        }

        @Override
        public void onEvent(RunEvent event) {
            mean.onEvent(event);
            if (event instanceof RunEvent.RunStarted started) {
                err.println("run " + started.runId() + " is " + started.name());
                if (word.equals("new")) {
                    begin(started.planned());
                }
            } else if (event instanceof RunEvent.ForkStarted fork) {
                repeats = fork.repeats();
            } else if (event instanceof RunEvent.ForkFinished fork && repeats > 0) {
                err.println("  " + title.apply(fork.benchmark()) + ", fork " + repeats + " " + word
                        + " again, because one of its pair was disturbed: " + mean.text());
            } else if (event instanceof RunEvent.ForkFinished fork) {
                err.println("  " + title.apply(fork.benchmark()) + ", fork " + fork.fork() + " " + word + ": "
                        + mean.text() + " · at most " + Units.span(time(fork.fork()))
                        + " left");
            } else if (event instanceof RunEvent.ForkFailed failed) {
                err.println("  ✗ " + word + " side: " + failed.message());
            } else if (event instanceof RunEvent.BenchmarkFinished ended) {
                left = left.stream()
                        .filter(item -> !item.benchmark().equals(ended.benchmark()))
                        .toList();
            }
            err.flush();
        }
    }
}
