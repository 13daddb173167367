package dev.plumbline.project.measuring;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.stats.stopping.Narrowing;
import dev.plumbline.stats.stopping.StopDecision;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Ends a benchmark when its comparison with a stored baseline has an answer: looks at 3, 5, 7, 10, 15 new forks, each as
 * strict as {@link Looks} demands. It also ends where more forks would hardly narrow the interval, because what remains
 * is the baseline and the variation from run to run. A benchmark without a baseline ends as in {@link UntilPrecise}. See
 * decision 19.
 */
public final class UntilProven implements SelfStopping {
    private final Adaptive limits;
    private final ResultSet accepted;
    private final Looks looks;
    private final Function<Benchmark, Rule> rules;
    private final Function<Benchmark, Knowledge> knowledge;
    private final TimeBudget time;
    private final ForkPrices prices;
    private final Consumer<String> progress;
    private final UntilPrecise alone;

    /** What a growing check is judged by. */
    public record Yardstick(
            ResultSet accepted, Function<Benchmark, Rule> rules, Function<Benchmark, Knowledge> knowledge) {}

    /** @param benchmarks how many share the budget */
    public UntilProven(
            Yardstick yardstick, Adaptive limits, int benchmarks, InstantSource clock, Consumer<String> progress) {
        this.limits = limits;
        this.accepted = yardstick.accepted();
        this.looks = Looks.upTo(limits.maxForks());
        this.rules = rules(yardstick.rules(), looks, limits.target());
        Map<Benchmark, Knowledge> known = new HashMap<>();
        this.knowledge = benchmark -> known.computeIfAbsent(benchmark, yardstick.knowledge());
        this.time = new TimeBudget(limits.budget(), benchmarks, clock);
        this.prices = new ForkPrices(limits.target());
        this.progress = progress;
        this.alone = new UntilPrecise(limits, Rule.DEFAULT, time, prices, progress);
    }

    /** The rules of one look: α of the looks, equivalent within the target. */
    private static Function<Benchmark, Rule> rules(Function<Benchmark, Rule> plain, Looks looks, double target) {
        double alpha = looks.rule(Rule.DEFAULT).alpha();
        return benchmark -> plain.apply(benchmark).withAlpha(alpha).withMargin(target);
    }

    /** What the whole check is judged by in the end, too. */
    public Function<Benchmark, Rule> rules() {
        return rules;
    }

    @Override
    public boolean goesOn(Measurement measured) {
        Optional<ComparisonRow> judged = judge(measured);
        if (judged.isEmpty()) {
            return alone.goesOn(measured);
        }
        ComparisonRow row = judged.get();
        boolean inTime = time.allowsAnother(measured.benchmark());
        Optional<Narrowing> narrowing = Narrowing.of(row, rules.apply(measured.benchmark()));
        narrowing.ifPresent(known -> progress.accept(ForkPrices.progress(measured, known)));
        StopDecision decision = StopDecision.againstStored(row, looks);
        if (decision != StopDecision.CONTINUE && decision != StopDecision.INCONCLUSIVE) {
            prices.paid(measured);
            return false;
        }
        boolean look = looks.contains(measured.forkCount());
        boolean worthwhile =
                narrowing.map(known -> known.isWorthwhile(looks.last())).orElse(true);
        narrowing.ifPresent(known -> prices.add(measured, known));
        return decision == StopDecision.CONTINUE && inTime && (!look || worthwhile);
    }

    /** The look at these forks; empty of a benchmark without a baseline. */
    Optional<ComparisonRow> judge(Measurement measured) {
        ResultSet now =
                new ResultSet("new", Revision.NONE, accepted.environment(), List.of(measured), false, List.of());
        return SuiteComparison.of(accepted, now, rules, Correction.NONE, knowledge).rows().stream()
                .filter(row -> row.metric().isPrimary())
                .findFirst();
    }

    @Override
    public Adaptive limits() {
        return limits;
    }

    @Override
    public boolean isAgainstBaselines() {
        return true;
    }

    @Override
    public List<String> prices() {
        return prices.sentences();
    }
}
