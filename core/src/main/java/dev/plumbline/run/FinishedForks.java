package dev.plumbline.run;

import dev.plumbline.condition.JudgedIterations;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.model.AsideFork;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Run;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The forks of one benchmark. A repeat that nothing disturbed stands in the place of the fork that it repeats; whichever
 * of the two is not judged is kept aside, and so is what a fork measured that was cut off.
 */
final class FinishedForks {
    private final Benchmark benchmark;
    private final List<Finished> originals = new ArrayList<>();
    private final List<Finished> repeats = new ArrayList<>();
    private final List<Finished> aside = new ArrayList<>();

    FinishedForks(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    /** @param repeats number of the fork in whose place it was measured; 0 of an original */
    private record Finished(int number, int repeats, List<IterationFinished> iterations, boolean cutOff) {
        Finished {
            iterations = List.copyOf(iterations);
        }

        List<IterationFinished> measured() {
            return iterations.stream().filter(i -> !i.warmup()).toList();
        }

        Fork primary() {
            List<IterationFinished> measured = measured();
            return new Fork(
                    values(iterations.stream().filter(IterationFinished::warmup).toList()),
                    values(measured),
                    new Conditions(
                            iterations.isEmpty()
                                    ? 1
                                    : iterations.get(0).benchmark().threads(),
                            measured.stream().map(IterationFinished::condition).toList()));
        }

        private static Values values(List<IterationFinished> iterations) {
            return Values.of(
                    iterations.stream().mapToDouble(IterationFinished::value).toArray());
        }

        boolean isDisturbed() {
            return JudgedIterations.isDisturbed(primary());
        }
    }

    void add(int number, int instead, List<IterationFinished> iterations) {
        (instead == 0 ? originals : repeats).add(new Finished(number, instead, iterations, false));
    }

    /** Keeps a repeat that cannot be judged at all. */
    void keepAside(int number, int instead, List<IterationFinished> iterations) {
        aside.add(new Finished(number, instead, iterations, false));
    }

    /** Keeps what a fork measured that was killed. */
    void cutOff(int number, int instead, List<IterationFinished> iterations) {
        aside.add(new Finished(number, instead, iterations, true));
    }

    /** Numbers of the originals that were disturbed throughout and have no repeat yet. */
    List<Integer> disturbed() {
        return originals.stream()
                .filter(Finished::isDisturbed)
                .map(Finished::number)
                .filter(number -> repeats.stream().noneMatch(repeat -> repeat.repeats() == number))
                .filter(number -> aside.stream().noneMatch(repeat -> repeat.repeats() == number && !repeat.cutOff()))
                .toList();
    }

    private Optional<Finished> goodRepeat(Finished original) {
        return repeats.stream()
                .filter(repeat -> repeat.repeats() == original.number())
                .filter(repeat -> !repeat.isDisturbed())
                .findFirst();
    }

    /** What is judged, and what is kept beside it; empty without an original. */
    Optional<Measurement> measurement(Settings settings) {
        if (originals.isEmpty()) {
            return Optional.empty();
        }
        List<Finished> judged = originals.stream()
                .map(original -> goodRepeat(original).orElse(original))
                .toList();
        List<AsideFork> kept = new ArrayList<>();
        for (List<Finished> all : List.of(originals, repeats, aside)) {
            all.stream().filter(fork -> !judged.contains(fork)).map(this::kept).forEach(kept::add);
        }
        return Optional.of(new Measurement(benchmark, settings.withForks(judged.size()), metrics(judged))
                .withAside(kept)
                .under(judged.stream().map(fork -> fork.primary().conditions()).toList()));
    }

    /** What was measured of forks that were cut off, where no other fork stands beside them. */
    List<Run.FailedFork> lost() {
        return originals.isEmpty() ? aside.stream().map(this::lost).toList() : List.of();
    }

    private Run.FailedFork lost(Finished fork) {
        List<IterationFinished> measured = fork.measured();
        int warmups = fork.iterations().size() - measured.size();
        String values = measured.stream()
                .map(iteration -> Units.number(iteration.value()))
                .collect(Collectors.joining(
                        ", ", " (", " " + fork.iterations().get(0).unit() + ")"));
        return new Run.FailedFork(
                benchmark,
                fork.number(),
                Failure.CUT_OFF,
                "cut off after " + warmups + " iterations of warm-up and " + measured.size() + " measured ones"
                        + (measured.isEmpty() ? "" : values));
    }

    /** A fork that was cut off and then measured anew stands beside the one that took its place. */
    private AsideFork kept(Finished fork) {
        boolean anew = fork.cutOff() && originals.stream().anyMatch(other -> other.number() == fork.number());
        return new AsideFork(fork.number(), anew ? fork.number() : fork.repeats(), fork.primary(), fork.cutOff());
    }

    private List<MetricValues> metrics(List<Finished> judged) {
        List<List<IterationFinished>> forks =
                judged.stream().map(Finished::iterations).toList();
        List<MetricValues> metrics = new ArrayList<>();
        String unit = forks.get(0).get(0).unit();
        metrics.add(new MetricValues(
                Metric.primary(unit, benchmark.mode()),
                judged.stream().map(Finished::primary).toList()));
        TreeSet<String> names = new TreeSet<>();
        forks.forEach(fork -> fork.forEach(i -> names.addAll(i.secondary().keySet())));
        for (String name : names) {
            secondary(name, forks).ifPresent(metrics::add);
        }
        return metrics;
    }

    private static Optional<MetricValues> secondary(String name, List<List<IterationFinished>> forks) {
        List<Fork> values = new ArrayList<>();
        String unit = "";
        for (List<IterationFinished> fork : forks) {
            List<Double> measured = new ArrayList<>();
            for (IterationFinished iteration : fork) {
                RunEvent.Secondary value = iteration.secondary().get(name);
                if (!iteration.warmup() && value != null) {
                    measured.add(value.value());
                    unit = value.unit();
                }
            }
            values.add(new Fork(Values.NONE, Values.of(measured)));
        }
        boolean any = values.stream().anyMatch(fork -> !fork.measured().isEmpty());
        return any ? Optional.of(new MetricValues(Metric.ofJmh(name, unit), values)) : Optional.empty();
    }
}
