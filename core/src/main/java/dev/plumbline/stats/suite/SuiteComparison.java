package dev.plumbline.stats.suite;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Judge;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two result sets compared row by row, with the number of rows accounted for.
 *
 * @param rows in the order of the old side, the primary metric of a benchmark before its secondary ones
 * @param added metrics that only the new side has
 * @param removed metrics that only the old side has
 * @param failed benchmarks that failed on a side, and are in none of the other lists
 */
public record SuiteComparison(
        List<ComparisonRow> rows, List<UnpairedMetric> added, List<UnpairedMetric> removed, List<FailedRow> failed) {
    public SuiteComparison {
        rows = List.copyOf(rows);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        failed = List.copyOf(failed);
    }

    /** Nothing failed. */
    public SuiteComparison(List<ComparisonRow> rows, List<UnpairedMetric> added, List<UnpairedMetric> removed) {
        this(rows, added, removed, List.of());
    }

    /** How the family of rows is accounted for. */
    public enum Correction {
        /** Each row is judged alone. */
        NONE,
        /** False discovery rate at α (Benjamini and Hochberg); primary and secondary metrics are a family each. */
        BENJAMINI_HOCHBERG
    }

    /** What is known of a benchmark's scatter before the comparison. */
    public record Knowledge(RunDeviation runDeviation, Judge.PastForks past, List<Caveat> caveats) {
        public static final Knowledge NONE = new Knowledge(RunDeviation.NONE, Judge.PastForks.NONE, List.of());

        /** Against a stored measurement, before history knows better. */
        public static final Knowledge ASSUMED = new Knowledge(
                RunDeviation.ASSUMED,
                Judge.PastForks.NONE,
                List.of(new Caveat(
                        Caveat.Kind.RUN_VARIATION_ASSUMED, "run-to-run variation not yet known, 1 % assumed")));

        public Knowledge {
            caveats = List.copyOf(caveats);
        }

        /** Two plain result files: taken as one sitting, unless a deviation from run to run is named. */
        public static Knowledge ofPlainFiles(RunDeviation deviation) {
            List<Caveat> caveats = deviation.isNone()
                    ? List.of(
                            new Caveat(
                                    Caveat.Kind.ONE_SITTING,
                                    "taken as measured in one sitting: variation from run to run is left out (--run-sd says otherwise)"))
                    : List.of();
            return new Knowledge(deviation, Judge.PastForks.NONE, caveats);
        }
    }

    /** Compares everything that two result sets share. */
    public static SuiteComparison of(
            ResultSet old, ResultSet now, Rule rule, Correction correction, Function<Benchmark, Knowledge> asked) {
        return of(old, now, benchmark -> rule, correction, asked);
    }

    /** As above, with a rule for each benchmark: targets may differ, α and priors are those of the suite. */
    public static SuiteComparison of(
            ResultSet old,
            ResultSet now,
            Function<Benchmark, Rule> rules,
            Correction correction,
            Function<Benchmark, Knowledge> asked) {
        // Asked once a benchmark: behind the question stands a read of the whole history.
        Map<Benchmark, Knowledge> known = new HashMap<>();
        Function<Benchmark, Knowledge> knowledge = benchmark -> known.computeIfAbsent(benchmark, asked);
        Failures failures = Failures.of(old, now);
        Pairing pairing = Pairing.of(failures.usable(old.measurements()), failures.usable(now.measurements()));
        List<Caveat> environment = environmentCaveats(old.environment(), now.environment());
        List<ComparisonRow> rows = new ArrayList<>();
        for (Pairing.Pair pair : pairing.pairs()) {
            Benchmark benchmark = pair.old().benchmark();
            Comparison comparison = pair.sameMode()
                    ? PerWork.judge(judge(rules.apply(benchmark), knowledge.apply(benchmark)), pair)
                    : otherMode(pair);
            List<Caveat> caveats = new ArrayList<>(knowledge.apply(benchmark).caveats());
            caveats.addAll(environment);
            caveats.addAll(failures.doubts(benchmark));
            caveats.addAll(SourceCaveats.of(pair.old().provenance(), pair.now().provenance()));
            rows.add(new ComparisonRow(
                    benchmark,
                    pair.now().benchmark(),
                    pair.oldMetric(),
                    pair.newMetric(),
                    HarnessWords.of(pair.now().provenance(), comparison).withCaveats(caveats)));
        }
        if (correction == Correction.BENJAMINI_HOCHBERG) {
            correct(rows, rules, knowledge, true);
            correct(rows, rules, knowledge, false);
        }
        Conditioned conditioned = new Conditioned(old.environment(), now.environment());
        for (int i = 0; i < rows.size(); i++) {
            ComparisonRow row = rows.get(i);
            rows.set(
                    i,
                    row.with(conditioned.of(row.comparison(), pairing.pairs().get(i), rules.apply(row.benchmark()))));
        }
        return new SuiteComparison(
                HarnessBytes.excused(Conditioned.withCpuTime(rows)),
                pairing.added(),
                pairing.removed(),
                failures.rows());
    }

    /**
     * This comparison after the flagged rows were measured again: a flag that a fresh judgement does not repeat is
     * withdrawn and becomes a suspicion.
     *
     * @param fresh the flagged rows alone, each judged by itself against the same old side
     * @param knowledge what was known of the scatter at the first look; the forks still needed are counted with it
     */
    public SuiteComparison confirmedBy(
            SuiteComparison fresh,
            List<Benchmark> flagged,
            int round,
            Function<Benchmark, Rule> rules,
            Function<Benchmark, Knowledge> knowledge) {
        List<ComparisonRow> confirmed = new ArrayList<>();
        for (ComparisonRow row : rows) {
            if (!flagged.contains(row.benchmark()) || row.comparison().verdict() != Verdict.REGRESSION) {
                confirmed.add(row);
                continue;
            }
            List<Comparison> again = fresh.rows.stream()
                    .filter(other -> other.benchmark().equals(row.benchmark())
                            && other.metric().name().equals(row.metric().name()))
                    .map(ComparisonRow::comparison)
                    .toList();
            confirmed.add(row.with(confirmed(
                    row.comparison(),
                    again,
                    judge(rules.apply(row.benchmark()), knowledge.apply(row.benchmark())),
                    round)));
        }
        return new SuiteComparison(confirmed, added, removed, failed);
    }

    /** Everything that it speaks of. */
    public List<Benchmark> benchmarks() {
        return Stream.of(
                        rows.stream().map(ComparisonRow::benchmark),
                        added.stream().map(UnpairedMetric::benchmark),
                        removed.stream().map(UnpairedMetric::benchmark),
                        failed.stream().map(row -> row.failure().benchmark()))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    /** A flag that fresh forks repeat holds; where they were measured under other conditions nothing is known. */
    private static Comparison confirmed(Comparison flagged, List<Comparison> again, Judge judge, int round) {
        if (again.stream().anyMatch(fresh -> fresh.verdict() == Verdict.REGRESSION)) {
            return flagged;
        }
        return again.stream()
                .filter(Comparison::isWithheld)
                .flatMap(fresh -> fresh.caveats().stream())
                .filter(caveat -> caveat.kind() == Caveat.Kind.CONDITIONS)
                .findFirst()
                .map(flagged::withheld)
                .orElseGet(() -> judge.notConfirmed(flagged, round));
    }

    /** How many rows are accounted for together with this one. */
    public int familySize(ComparisonRow row) {
        return (int) rows.stream()
                .filter(other -> other.metric().isPrimary() == row.metric().isPrimary())
                .filter(other -> other.metric().unit().isDirected())
                .filter(other -> Double.isFinite(other.comparison().p()))
                .count();
    }

    private static Judge judge(Rule rule, Knowledge known) {
        return new Judge(rule, known.runDeviation(), known.past());
    }

    private static Comparison otherMode(Pairing.Pair pair) {
        return Comparison.withoutNumbers(
                Verdict.INCOMPATIBLE,
                pair.oldMetric().metric().unit(),
                new Caveat(
                        Caveat.Kind.INCOMPATIBLE,
                        "mode " + pair.old().benchmark().mode().shortName() + " → "
                                + pair.now().benchmark().mode().shortName() + ", so no number"));
    }

    private static void correct(
            List<ComparisonRow> rows,
            Function<Benchmark, Rule> rules,
            Function<Benchmark, Knowledge> knowledge,
            boolean primary) {
        List<Integer> family = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean judged = rows.get(i).metric().unit().isDirected();
            if (judged && rows.get(i).metric().isPrimary() == primary) {
                family.add(i);
            }
        }
        double[] q = BenjaminiHochberg.adjust(
                family.stream().mapToDouble(i -> rows.get(i).comparison().p()).toArray());
        for (int k = 0; k < q.length; k++) {
            ComparisonRow row = rows.get(family.get(k));
            Rule rule = rules.apply(row.benchmark());
            Comparison corrected = row.comparison().withQ(q[k]);
            if (corrected.verdict().isProvenChange() && q[k] > rule.alpha()) {
                corrected = judge(rule, knowledge.apply(row.benchmark()))
                        .withdraw(corrected, "suspected: flagged alone, but not among " + q.length + " comparisons");
            }
            rows.set(family.get(k), row.with(corrected));
        }
    }

    private static List<Caveat> environmentCaveats(Environment old, Environment now) {
        List<Environment.Difference> differences = old.differencesTo(now);
        if (differences.isEmpty()) {
            return List.of();
        }
        String text = differences.stream().map(Environment.Difference::text).collect(Collectors.joining(", "));
        return List.of(new Caveat(Caveat.Kind.ENVIRONMENT, "environment differs: " + text));
    }
}
