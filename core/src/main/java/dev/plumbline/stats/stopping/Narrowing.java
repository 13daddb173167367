package dev.plumbline.stats.stopping;

import dev.plumbline.stats.Lens;
import dev.plumbline.stats.ModeratedTest;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.StudentT;
import dev.plumbline.stats.estimate.OwnLevel;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/**
 * How an interval narrows as forks are added: what is needed to say the price of a target, and that more forks are worth
 * nothing. The scatter between forks stays what it is now; what does not come from the new forks (a stored old side, the
 * variation from run to run) stays, too.
 */
public final class Narrowing {
    private static final int MOST = 1_000;
    private static final double WORTHWHILE = 0.95;

    private final int forks;
    private final IntToDoubleFunction halfWidth;

    /** @param halfWidth of the interval on the log scale, by the number of new forks */
    private Narrowing(int forks, IntToDoubleFunction halfWidth) {
        this.forks = forks;
        this.halfWidth = halfWidth;
    }

    /**
     * Of a judged row to whose new side forks are added, while its old side stays: the interval that holds for both
     * lenses together. Empty when nothing was tested.
     */
    public static java.util.Optional<Narrowing> of(ComparisonRow row, Rule rule) {
        return of(row, rule, false);
    }

    /** As above, with forks added to both sides in turn: only the variation from run to run stays. */
    public static java.util.Optional<Narrowing> ofBoth(ComparisonRow row, Rule rule) {
        return of(row, rule, true);
    }

    private static java.util.Optional<Narrowing> of(ComparisonRow row, Rule rule, boolean bothGrow) {
        int old = Sample.of(row.old(), "old").forks();
        int now = Sample.of(row.now(), "new").forks();
        if (old == 0 || now == 0) {
            return java.util.Optional.empty();
        }
        int forks = bothGrow ? Math.min(old, now) : now;
        int growing = bothGrow ? 2 : 1;
        double shrinking = bothGrow ? 1.0 / old + 1.0 / now : 1.0 / now;
        return row.comparison()
                .lensResult(row.comparison().lens())
                .filter(lens -> !Double.isNaN(lens.variance()))
                .map(lens -> {
                    double others = lens.standardError() * lens.standardError() - lens.variance() * shrinking;
                    return new Narrowing(forks, n -> {
                        double error = Math.sqrt(Math.max(0, others) + growing * lens.variance() / n);
                        double degrees = lens.degrees() + growing * (n - forks);
                        return StudentT.quantile(1 - rule.alpha() / 4, degrees) * error;
                    });
                });
    }

    /**
     * Of the mean of one side alone, with forks added to it: s² is moderated as in {@link ModeratedTest}, the interval
     * covers with 95 %. Empty without a usable fork.
     */
    public static java.util.Optional<Narrowing> ofMean(Sample sample, Rule rule) {
        if (sample.forks() == 0) {
            return java.util.Optional.empty();
        }
        OwnLevel level = OwnLevel.of(sample.mean(), rule.prior(Lens.MEAN));
        return java.util.Optional.of(new Narrowing(sample.forks(), level::halfWidth));
    }

    /** Half the interval at the forks there are, as a relative change. */
    public double resolution() {
        return Math.expm1(halfWidth.applyAsDouble(forks));
    }

    /** The fewest new forks in total whose interval is within ±target (a fraction); empty when no number does. */
    public OptionalInt forksFor(double target) {
        for (int n = forks; n <= MOST; n++) {
            if (halfWidth.applyAsDouble(n) <= Math.log1p(target)) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether going on to so many forks narrows the interval by a twentieth or more. */
    public boolean isWorthwhile(int last) {
        return halfWidth.applyAsDouble(last) < WORTHWHILE * halfWidth.applyAsDouble(forks);
    }
}
