package dev.plumbline.stats.calibration;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.ForksNeeded;
import dev.plumbline.stats.Judge;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.ModeratedTest;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.Prior;
import dev.plumbline.stats.Proportion;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a machine can tell apart, from rounds of the same code (A/A, item 10 of the method): every flag is a false alarm.
 *
 * @param rows a benchmark each, in the order measured
 * @param rounds how many complete rounds there were
 * @param forks a round, the fewest
 * @param falseAlarms flagged among neighbouring rounds, each round compared once
 * @param movedByFive what "the mean moved by more than 5 %" flags among the same pairs
 */
public record Calibration(List<Row> rows, int rounds, int forks, Proportion falseAlarms, Proportion movedByFive) {
    private static final double USUAL_LIMIT = 0.05;
    private static final double WIDE_LIMIT = 0.10;
    private static final double MOST_BENCHMARKS = 0.8;

    public Calibration {
        rows = List.copyOf(rows);
    }

    /**
     * A benchmark on this machine.
     *
     * @param forkDeviation moderated standard deviation of the floors of forks, as a fraction
     * @param smallestVisible the smallest change that so many forks a side prove in four of five cases, as a fraction
     * @param iterations a fork is worth before another fork tells more, 5 to 30
     */
    public record Row(
            Benchmark benchmark,
            RunDeviation runDeviation,
            double forkDeviation,
            double smallestVisible,
            int iterations) {}

    /** Whether a machine is fit to be a gate. */
    public enum Grade {
        FIT("fit for gating at 5 %"),
        FIT_FOR_WIDE_LIMITS("fit for gating at 10 %"),
        NOT_FIT("not fit for gating");

        private final String words;

        Grade(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Judges rounds of the same benchmarks.
     *
     * @param measured at least {@link RunDeviation#FEWEST_RUNS}; a benchmark that not every round has is left out
     */
    public static Calibration of(List<ResultSet> measured, Rule rule) {
        Map<Benchmark, List<Sample>> samples = samples(measured);
        List<Row> rows = new ArrayList<>();
        int alarms = 0;
        int moved = 0;
        int pairs = 0;
        int forks = Integer.MAX_VALUE;
        for (Map.Entry<Benchmark, List<Sample>> entry : samples.entrySet()) {
            List<Sample> rounds = entry.getValue();
            int fewest = rounds.stream().mapToInt(Sample::forks).min().orElseThrow();
            forks = Math.min(forks, fewest);
            rows.add(row(entry.getKey(), rounds, rule, fewest, advised(measured, entry.getKey())));
            for (int i = 0; i + 1 < rounds.size(); i += 2) {
                pairs++;
                alarms += isFlagged(
                                metric(measured.get(i), entry.getKey()),
                                metric(measured.get(i + 1), entry.getKey()),
                                rule,
                                withoutPair(rounds, i))
                        ? 1
                        : 0;
                moved += hasMoved(rounds.get(i), rounds.get(i + 1)) ? 1 : 0;
            }
        }
        return new Calibration(
                rows,
                measured.size(),
                rows.isEmpty() ? 0 : forks,
                new Proportion(alarms, pairs),
                new Proportion(moved, pairs));
    }

    private static Map<Benchmark, List<Sample>> samples(List<ResultSet> measured) {
        Map<Benchmark, List<Sample>> samples = new LinkedHashMap<>();
        for (ResultSet round : measured) {
            for (Measurement measurement : round.measurements()) {
                Sample sample = Sample.of(measurement.primary(), "round");
                if (sample.forks() > 0) {
                    samples.computeIfAbsent(measurement.benchmark(), b -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        samples.values().removeIf(rounds -> rounds.size() < measured.size());
        return samples;
    }

    private static int advised(List<ResultSet> measured, Benchmark benchmark) {
        return IterationsPerFork.advised(
                measured.stream().map(round -> measurement(round, benchmark)).toList());
    }

    private static MetricValues metric(ResultSet round, Benchmark benchmark) {
        return measurement(round, benchmark).primary();
    }

    private static Measurement measurement(ResultSet round, Benchmark benchmark) {
        return round.measurements().stream()
                .filter(measurement -> measurement.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    /** As a check judges against a stored baseline; what is known of the runs must not come from the pair itself. */
    private static boolean isFlagged(MetricValues old, MetricValues now, Rule rule, RunDeviation deviation) {
        return new Judge(rule, deviation).judge(old, now).verdict().isProvenChange();
    }

    private static RunDeviation withoutPair(List<Sample> rounds, int first) {
        List<Sample> others = new ArrayList<>(rounds);
        others.subList(first, first + 2).clear();
        return RunDeviation.estimated(others).orElse(RunDeviation.ASSUMED);
    }

    private static boolean hasMoved(Sample old, Sample now) {
        double change = Math.expm1(average(now.mean()) - average(old.mean()));
        return Math.abs(change) > USUAL_LIMIT;
    }

    private static Row row(Benchmark benchmark, List<Sample> rounds, Rule rule, int forks, int iterations) {
        RunDeviation deviation = RunDeviation.estimated(rounds).orElse(RunDeviation.ASSUMED);
        Prior prior = rule.prior(Lens.FLOOR);
        ModeratedTest.PastScatter scatter = ModeratedTest.PastScatter.of(rounds, Lens.FLOOR);
        double variance = prior.moderated(prior.degrees() + scatter.degrees(), scatter.sumOfSquares());
        return new Row(
                benchmark,
                deviation,
                Math.sqrt(variance),
                ForksNeeded.smallestVisible(rule, Lens.FLOOR, variance, deviation.floor(), Math.max(2, forks)),
                iterations);
    }

    private static double average(Values logs) {
        return logs.stream().average().orElseThrow();
    }

    /** σ_run of a benchmark in the middle: what is assumed of one that has no history of its own. */
    public RunDeviation typical() {
        return new RunDeviation(
                Order.median(rows.stream()
                        .mapToDouble(row -> row.runDeviation().floor())
                        .toArray()),
                Order.median(rows.stream()
                        .mapToDouble(row -> row.runDeviation().mean())
                        .toArray()),
                rounds);
    }

    /** How many benchmarks show a change of this size (a fraction) in four of five cases. */
    public int showing(double change) {
        return (int)
                rows.stream().filter(row -> row.smallestVisible() <= change).count();
    }

    /** By the changes that four of five benchmarks show, and only where the false alarms are not proven above 5 %. */
    public Grade grade() {
        if (rows.isEmpty() || falseAlarms.interval().low() > USUAL_LIMIT) {
            return Grade.NOT_FIT;
        }
        double enough = MOST_BENCHMARKS * rows.size();
        return showing(USUAL_LIMIT) >= enough
                ? Grade.FIT
                : showing(WIDE_LIMIT) >= enough ? Grade.FIT_FOR_WIDE_LIMITS : Grade.NOT_FIT;
    }
}
