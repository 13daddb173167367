package dev.plumbline.stats;

import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the candidate differs from the baseline in one metric. A change above zero is always a higher cost: slower, or
 * more bytes, also for throughput. Numbers that are not known are NaN.
 *
 * @param unit in which {@code oldValue} and {@code newValue} are given: the unit of the old side
 * @param oldValue the value of the reported lens (geometric mean over forks)
 * @param change new cost / old cost − 1
 * @param interval covers the change with 1 − α for both lenses together; not adjusted for q
 * @param p of both lenses together, two-sided
 * @param q of the family, NaN before it is corrected
 * @param lens the lens whose numbers are reported
 * @param lenses what each lens says; empty when nothing could be tested
 * @param suspected flagged alone, but not within its family or not when measured again
 * @param forksNeeded forks a side in total that would settle an inconclusive row; 0 where that says nothing
 */
public record Comparison(
        Verdict verdict,
        MetricUnit unit,
        double oldValue,
        double newValue,
        double change,
        Interval interval,
        double p,
        double q,
        Lens lens,
        List<LensResult> lenses,
        boolean suspected,
        int forksNeeded,
        List<Caveat> caveats) {
    public Comparison {
        lenses = List.copyOf(lenses);
        caveats = List.copyOf(caveats);
        if (interval.isKnown() && Double.isFinite(change) && !interval.contains(change)) {
            throw new IllegalArgumentException("change " + change + " outside " + interval);
        }
    }

    /** A comparison without a number, and why. */
    public static Comparison withoutNumbers(Verdict verdict, MetricUnit unit, Caveat why) {
        double none = Double.NaN;
        return new Comparison(
                verdict,
                unit,
                none,
                none,
                none,
                Interval.UNKNOWN,
                none,
                none,
                Lens.MEAN,
                List.of(),
                false,
                0,
                List.of(why));
    }

    /** Through which lens both values are seen. A counter that does not scatter, and a bare summary, have a mean alone. */
    public Lens seenThrough() {
        return lenses.isEmpty() ? Lens.MEAN : lens;
    }

    public Optional<LensResult> lensResult(Lens wanted) {
        return lenses.stream().filter(result -> result.lens() == wanted).findFirst();
    }

    /** Half the interval on the log scale, as a relative change: how small a change this comparison could have seen. */
    public double resolution() {
        return interval.isKnown()
                ? Math.expm1((Math.log1p(interval.high()) - Math.log1p(interval.low())) / 2)
                : Double.NaN;
    }

    public boolean hasCaveat(Caveat.Kind kind) {
        return caveats.stream().anyMatch(caveat -> caveat.kind() == kind);
    }

    public Comparison withCaveats(List<Caveat> more) {
        List<Caveat> all = new ArrayList<>(caveats);
        all.addAll(more);
        return withDoubts(all);
    }

    /** The same with these caveats and no others. */
    public Comparison withDoubts(List<Caveat> all) {
        return new Comparison(
                verdict, unit, oldValue, newValue, change, interval, p, q, lens, lenses, suspected, forksNeeded, all);
    }

    public Comparison withCaveat(Caveat caveat) {
        return withCaveats(List.of(caveat));
    }

    public Comparison withQ(double adjusted) {
        return new Comparison(
                verdict,
                unit,
                oldValue,
                newValue,
                change,
                interval,
                p,
                adjusted,
                lens,
                lenses,
                suspected,
                forksNeeded,
                caveats);
    }

    /** The same numbers without a verdict, and why. */
    public Comparison undecided(Caveat why) {
        List<Caveat> all = new ArrayList<>(caveats);
        all.add(why);
        return new Comparison(
                Verdict.INCONCLUSIVE, unit, oldValue, newValue, change, interval, p, q, lens, lenses, false, 0, all);
    }

    /** The same numbers; a verdict they had becomes a suspicion, because they do not compare. */
    public Comparison withheld(Caveat why) {
        boolean decided = verdict != Verdict.INCONCLUSIVE;
        return suspectedOnly(Verdict.INCONCLUSIVE, 0, List.of(why)).suspected(decided || suspected);
    }

    private Comparison suspected(boolean whether) {
        return new Comparison(
                verdict, unit, oldValue, newValue, change, interval, p, q, lens, lenses, whether, forksNeeded, caveats);
    }

    /** Whether there is no verdict because the two sides were not measured alike. */
    public boolean isWithheld() {
        return verdict == Verdict.INCONCLUSIVE && hasCaveat(Caveat.Kind.CONDITIONS);
    }

    /** The same numbers without a verdict: measured once more, the change was not proven again. */
    public Comparison notConfirmedAgain(Optional<Comparison> second) {
        String found = second.filter(other -> Double.isFinite(other.change()))
                .map(other -> Units.signedPercent(other.change()) + ", "
                        + other.verdict().word())
                .orElse("no number");
        return suspectedOnly(
                Verdict.INCONCLUSIVE,
                0,
                List.of(new Caveat(Caveat.Kind.SUSPECTED, "a second pass did not confirm it: " + found)));
    }

    /** The same numbers under another verdict: the flag did not hold in its family, or not on fresh forks. */
    Comparison suspectedOnly(Verdict instead, int forks, List<Caveat> why) {
        List<Caveat> all = new ArrayList<>(caveats);
        all.addAll(why);
        return new Comparison(
                instead, unit, oldValue, newValue, change, interval, p, q, lens, lenses, true, forks, all);
    }
}
