package dev.plumbline.app.ui.measuring;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.metric.Units;
import dev.plumbline.run.RunPlan;
import java.time.Duration;
import java.util.List;

/** How far a run has come and how long it still takes, from its events alone. */
final class RunClock {

    private List<Planned> planned = List.of();
    private int finished;
    private int fork;
    private int iteration;

    /** A run of these begins. */
    void plan(List<Planned> items) {
        planned = List.copyOf(items);
        finished = 0;
        fork = 0;
        iteration = 0;
    }

    void onEvent(RunEvent event) {
        if (event instanceof RunEvent.RunStarted started) {
            plan(started.planned());
        } else if (event instanceof RunEvent.ForkStarted begun) {
            fork = begun.repeats() == 0 ? begun.fork() : begun.repeats();
            iteration = 0;
        } else if (event instanceof RunEvent.IterationFinished) {
            iteration++;
        } else if (event instanceof RunEvent.BenchmarkFinished) {
            finished++;
            fork = 0;
            iteration = 0;
        }
    }

    /** What is done, from 0 to 1. */
    double share() {
        double total = planned.stream().mapToDouble(RunClock::seconds).sum();
        return total <= 0 ? 0 : Math.min(1, done() / total);
    }

    /** As in {@code 2/10 · fork 3/6 · iteration 4/15 · 1:52 left}. */
    String text() {
        if (finished >= planned.size()) {
            return planned.isEmpty() ? "starting" : "finishing";
        }
        Planned item = planned.get(finished);
        int each = item.settings().warmups() + item.settings().iterations();
        String place = planned.size() > 1 ? (finished + 1) + "/" + planned.size() + " · " : "";
        double left = planned.stream().mapToDouble(RunClock::seconds).sum() - done();
        return place + "fork " + Math.max(1, fork) + "/" + item.settings().forks() + " · iteration "
                + Math.min(iteration, each) + "/" + each + " · "
                + Units.span(Duration.ofMillis(Math.round(Math.max(0, left) * 1000))) + " left";
    }

    private double done() {
        double done =
                planned.stream().limit(finished).mapToDouble(RunClock::seconds).sum();
        if (finished >= planned.size() || fork == 0) {
            return done;
        }
        Planned item = planned.get(finished);
        double each = item.settings().warmups() + item.settings().iterations();
        double forks = fork - 1 + Math.min(1, iteration / each);
        return done + seconds(item) * forks / item.settings().forks();
    }

    private static double seconds(Planned item) {
        return RunPlan.estimate(item).toMillis() / 1000.0;
    }
}
