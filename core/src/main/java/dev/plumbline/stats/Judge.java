package dev.plumbline.stats;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides one metric of one benchmark: regression, improvement, equivalent or inconclusive, alone (without regard to
 * how many others are judged beside it; {@link SuiteComparison} adds that).
 *
 * <p>Two lenses are tested at α/2 each. A change is proven on a lens when p &lt; α/2 and it is at least the smallest
 * effect. Equivalence is a proof too (two one-sided tests on the floor), never the mere absence of a difference.
 */
public final class Judge {
    private static final int FEWEST_IN_TOTAL = 4;
    private static final double MOST_UNEQUAL = 2;

    /** Not two timings in a hundred agree to the last bit; whole samples only do when they are one and the same. */
    private static final Caveat SAME_MEASUREMENT = new Caveat(
            Caveat.Kind.SAME_MEASUREMENT, "both sides are the same measurement, so nothing can be learnt from it");

    private final Rule rule;
    private final RunDeviation runDeviation;
    private final PastForks past;

    /** Scatter of the same benchmark between forks of earlier runs, per lens. */
    public record PastForks(ModeratedTest.PastScatter floor, ModeratedTest.PastScatter mean) {
        public static final PastForks NONE =
                new PastForks(ModeratedTest.PastScatter.NONE, ModeratedTest.PastScatter.NONE);

        ModeratedTest.PastScatter of(Lens lens) {
            return lens == Lens.FLOOR ? floor : mean;
        }

        boolean isKnown() {
            return floor.degrees() > 0 && mean.degrees() > 0;
        }
    }

    public Judge(Rule rule, RunDeviation runDeviation) {
        this(rule, runDeviation, PastForks.NONE);
    }

    public Judge(Rule rule, RunDeviation runDeviation, PastForks past) {
        this.rule = rule;
        this.runDeviation = runDeviation;
        this.past = past;
    }

    /** Compares two sides of one metric. Modes are the caller's business; units that do not convert are not. */
    public Comparison judge(MetricValues old, MetricValues now) {
        if (old.metric().unit().isDirected() != now.metric().unit().isDirected()) {
            return judge(old.towards(now), now.towards(old));
        }
        MetricUnit unit = old.metric().unit();
        if (!unit.costUnit().equals(now.metric().unit().costUnit())) {
            return Comparison.withoutNumbers(
                    Verdict.INCOMPATIBLE,
                    unit,
                    new Caveat(
                            Caveat.Kind.INCOMPATIBLE,
                            "unit " + unit + " → " + now.metric().unit() + ", so no number"));
        }
        Comparison judged = judged(old, now);
        if (old.isSameMeasurementAs(now) && !unit.isCounter()) {
            // More forks of one measurement are still one measurement: none are asked for.
            judged = judged.verdict() == Verdict.INCONCLUSIVE
                    ? judged.undecided(SAME_MEASUREMENT)
                    : judged.withCaveats(List.of(SAME_MEASUREMENT));
        }
        return !unit.isDirected() ? withoutDirection(judged) : judged;
    }

    /** A proven change of something that is neither better nor worse when there is more of it. */
    private static Comparison withoutDirection(Comparison comparison) {
        return comparison.verdict().isProvenChange()
                ? comparison.undecided(new Caveat(
                        Caveat.Kind.NO_DIRECTION,
                        "nothing says which way is better: a change is shown, without a verdict"))
                : comparison;
    }

    private Comparison judged(MetricValues old, MetricValues now) {
        MetricUnit unit = old.metric().unit();
        if (unit.isCounter()) {
            var exact = ExactCounter.compare(old, now);
            if (exact.isPresent()) {
                return exact.get();
            }
        }
        return FromZero.compare(old, now)
                .orElseGet(() ->
                        old.isSummaryOnly() || now.isSummaryOnly() ? judgeSummaries(old, now) : judgeForks(old, now));
    }

    private Comparison judgeForks(MetricValues old, MetricValues now) {
        return judgeSamples(
                Sample.of(old, "old"), Sample.of(now, "new"), old.metric().unit());
    }

    /** Compares two sides of which only is known what each replicate says; costs are those of the unit. */
    public Comparison judge(Sample old, Sample now, MetricUnit unit) {
        Comparison judged = judgeSamples(old, now, unit);
        return !unit.isDirected() ? withoutDirection(judged) : judged;
    }

    private Comparison judgeSamples(Sample a, Sample b, MetricUnit unit) {
        List<Caveat> caveats = new ArrayList<>(a.caveats());
        caveats.addAll(b.caveats());
        if (a.forks() == 0 || b.forks() == 0) {
            String side = a.forks() == 0 ? "old" : "new";
            return Comparison.withoutNumbers(
                            Verdict.INCONCLUSIVE,
                            unit,
                            new Caveat(Caveat.Kind.NO_FORKS, "no valid fork on the " + side + " side"))
                    .withCaveats(caveats);
        }
        caveats.addAll(sizeCaveats(a, b));
        LensResult floor = test(Lens.FLOOR, a, b);
        LensResult mean = test(Lens.MEAN, a, b);
        boolean onePair = a.forks() == 1 && b.forks() == 1;
        boolean enough = a.forks() + b.forks() >= FEWEST_IN_TOTAL || (onePair && past.isKnown());
        Decision decision =
                enough ? decide(floor, mean) : new Decision(Verdict.INCONCLUSIVE, smaller(floor, mean), false);
        if (decision.mixed()) {
            caveats.add(new Caveat(
                    Caveat.Kind.MIXED,
                    "mixed: floor " + Units.signedPercent(floor.change()) + ", mean "
                            + Units.signedPercent(mean.change()) + ", the mean decides"));
        }
        if (decision.verdict() == Verdict.EQUIVALENT) {
            caveats.add(marginCaveat());
        }
        return report(decision, unit, List.of(floor, mean), caveats);
    }

    /** What the lenses say together. */
    private record Decision(Verdict verdict, LensResult reported, boolean mixed) {}

    private Decision decide(LensResult floor, LensResult mean) {
        List<LensResult> carrying = List.of(floor, mean).stream()
                .filter(lens -> lens.shows(rule.alpha(), rule.minEffect()))
                .sorted(Comparator.comparingDouble(LensResult::p))
                .toList();
        if (carrying.isEmpty()) {
            return new Decision(withoutProof(floor, mean), smaller(floor, mean), false);
        }
        boolean mixed = carrying.stream()
                        .map(lens -> Math.signum(lens.difference()))
                        .distinct()
                        .count()
                > 1;
        LensResult reported = mixed ? mean : carrying.get(0);
        return new Decision(direction(reported), reported, mixed);
    }

    private static Verdict direction(LensResult lens) {
        return lens.difference() > 0 ? Verdict.REGRESSION : Verdict.IMPROVEMENT;
    }

    /** Equivalent when the floor is shown to lie within the margin and the mean is not far, else inconclusive. */
    private Verdict withoutProof(LensResult floor, LensResult mean) {
        boolean meanIsNear = Math.abs(mean.difference()) < Math.log1p(2 * rule.margin());
        return floor.isWithin(rule.margin()) && meanIsNear ? Verdict.EQUIVALENT : Verdict.INCONCLUSIVE;
    }

    private static LensResult smaller(LensResult floor, LensResult mean) {
        return mean.p() < floor.p() ? mean : floor;
    }

    private LensResult test(Lens lens, Sample a, Sample b) {
        boolean needsPast = a.forks() == 1 && b.forks() == 1;
        ModeratedTest.PastScatter pool = needsPast ? past.of(lens) : ModeratedTest.PastScatter.NONE;
        return new ModeratedTest(rule.prior(lens), runDeviation.of(lens), pool).compare(lens, a.of(lens), b.of(lens));
    }

    private Comparison report(Decision decision, MetricUnit unit, List<LensResult> lenses, List<Caveat> caveats) {
        LensResult lens = decision.reported();
        double p = Math.min(
                1,
                lenses.size() * lenses.stream().mapToDouble(LensResult::p).min().orElseThrow());
        return new Comparison(
                decision.verdict(),
                unit,
                unit.fromCost(lens.oldValue()),
                unit.fromCost(lens.newValue()),
                lens.change(),
                lens.interval(rule.alpha() / 4),
                p,
                Double.NaN,
                lens.lens(),
                lenses,
                false,
                decision.verdict() == Verdict.INCONCLUSIVE ? forksNeeded(lens) : 0,
                caveats);
    }

    private Caveat marginCaveat() {
        return new Caveat(Caveat.Kind.MARGIN, "equivalent within ±" + Units.percent(rule.margin()));
    }

    private int forksNeeded(Comparison comparison) {
        return comparison.lensResult(comparison.lens()).map(this::forksNeeded).orElse(0);
    }

    private int forksNeeded(LensResult lens) {
        return Double.isNaN(lens.variance()) ? 0 : ForksNeeded.of(rule, lens, runDeviation.of(lens.lens()));
    }

    private Comparison judgeSummaries(MetricValues old, MetricValues now) {
        MetricUnit unit = old.metric().unit();
        var a = side(old, "old");
        var b = side(now, "new");
        Caveat weak = new Caveat(Caveat.Kind.SUMMARY_ONLY, "summary only, weak");
        double d = b.logMean() - a.logMean();
        var tested = SummaryTest.compare(a, b, runDeviation.mean());
        if (tested.isEmpty()) {
            double change = Double.isFinite(d) ? Math.expm1(d) : Double.NaN;
            return new Comparison(
                    Verdict.INCONCLUSIVE,
                    unit,
                    unit.fromCost(Math.exp(a.logMean())),
                    unit.fromCost(Math.exp(b.logMean())),
                    change,
                    Interval.UNKNOWN,
                    Double.NaN,
                    Double.NaN,
                    Lens.MEAN,
                    List.of(),
                    false,
                    0,
                    List.of(weak, new Caveat(Caveat.Kind.SUMMARY_ONLY, "the scatter of a side is unknown")));
        }
        LensResult mean = tested.get();
        Verdict verdict = mean.shows(rule.alpha(), rule.minEffect()) ? direction(mean) : Verdict.INCONCLUSIVE;
        return report(new Decision(verdict, mean, false), unit, List.of(mean), List.of(weak));
    }

    private static SummaryTest.Side side(MetricValues metric, String name) {
        return metric.isSummaryOnly() ? SummaryTest.ofSummary(metric) : SummaryTest.ofForks(Sample.of(metric, name));
    }

    private static List<Caveat> sizeCaveats(Sample a, Sample b) {
        List<Caveat> caveats = new ArrayList<>();
        int fewest = Math.min(a.forks(), b.forks());
        if (fewest < Measurement.FEW_FORKS) {
            caveats.add(new Caveat(
                    Caveat.Kind.FEW_FORKS,
                    fewest == 1 ? "one fork" : "few forks (" + a.forks() + " against " + b.forks() + ")"));
        }
        double most = Math.max(a.iterations(), b.iterations());
        if (most > MOST_UNEQUAL * Math.min(a.iterations(), b.iterations())) {
            caveats.add(new Caveat(
                    Caveat.Kind.UNEQUAL_ITERATIONS,
                    "iterations a fork differ: " + a.iterations() + " → " + b.iterations()
                            + "; the floor of few iterations is not the floor of many"));
        }
        return caveats;
    }

    /** Not on fresh forks: inconclusive, never equivalent, because the first look did say otherwise. */
    public Comparison notConfirmed(Comparison flagged, int round) {
        Caveat why = new Caveat(
                Caveat.Kind.SUSPECTED,
                "suspected: flagged at first, but not again on fresh forks (round " + round + ")");
        return flagged.suspectedOnly(Verdict.INCONCLUSIVE, forksNeeded(flagged), List.of(why));
    }

    /** A flagged row whose flag did not hold: equivalent where that is shown, else inconclusive. */
    public Comparison withdraw(Comparison flagged, String why) {
        var floor = flagged.lensResult(Lens.FLOOR);
        var mean = flagged.lensResult(Lens.MEAN);
        Verdict instead =
                floor.isPresent() && mean.isPresent() ? withoutProof(floor.get(), mean.get()) : Verdict.INCONCLUSIVE;
        int forks = instead == Verdict.INCONCLUSIVE ? forksNeeded(flagged) : 0;
        Caveat suspicion = new Caveat(Caveat.Kind.SUSPECTED, why);
        return flagged.suspectedOnly(
                instead,
                forks,
                instead == Verdict.EQUIVALENT ? List.of(suspicion, marginCaveat()) : List.of(suspicion));
    }
}
