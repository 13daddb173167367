package dev.plumbline.project.measuring;

import dev.plumbline.model.Measurement;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.stopping.Narrowing;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Ends a benchmark when the 95 % interval of its own mean is within the target, or no fork more is allowed. */
public final class UntilPrecise implements SelfStopping {
    private final Adaptive limits;
    private final Rule rule;
    private final TimeBudget time;
    private final ForkPrices prices;
    private final Consumer<String> progress;

    /**
     * The time of the budget runs from now on.
     *
     * @param benchmarks how many share the budget
     * @param progress told after each fork how narrow the interval is
     */
    public UntilPrecise(Adaptive limits, int benchmarks, InstantSource clock, Consumer<String> progress) {
        this(
                limits,
                Rule.DEFAULT,
                new TimeBudget(limits.budget(), benchmarks, clock),
                new ForkPrices(limits.target()),
                progress);
    }

    UntilPrecise(Adaptive limits, Rule rule, TimeBudget time, ForkPrices prices, Consumer<String> progress) {
        this.limits = limits;
        this.rule = rule;
        this.time = time;
        this.prices = prices;
        this.progress = progress;
    }

    @Override
    public boolean goesOn(Measurement measured) {
        boolean inTime = time.allowsAnother(measured.benchmark());
        Optional<Narrowing> known = Narrowing.ofMean(Sample.of(measured.primary(), "new"), rule);
        if (known.isEmpty()) {
            return inTime;
        }
        progress.accept(ForkPrices.progress(measured, known.get()));
        boolean enough = measured.forkCount() >= Adaptive.FEWEST_FORKS;
        if (enough && known.get().resolution() <= limits.target()) {
            prices.paid(measured);
            return false;
        }
        prices.add(measured, known.get());
        return inTime && measured.forkCount() < limits.maxForks();
    }

    @Override
    public Adaptive limits() {
        return limits;
    }

    @Override
    public boolean isAgainstBaselines() {
        return false;
    }

    @Override
    public List<String> prices() {
        return prices.sentences();
    }
}
