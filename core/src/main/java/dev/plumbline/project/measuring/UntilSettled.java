package dev.plumbline.project.measuring;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.run.PairStopping;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.stats.stopping.Narrowing;
import dev.plumbline.stats.stopping.StopDecision;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Ends a benchmark whose old and new side are measured in turn when a look has an answer (item 9 of the method: Pocock's
 * boundary over the looks). Measured in turn means that what varies from run to run is on both sides alike, so σ_run is 0.
 */
public final class UntilSettled implements PairStopping {
    /** As far as likeness of the two sides asks: whether both leave a core idle. */
    private static final Environment HERE = Environment.UNKNOWN.with(
            Fact.CORES, Integer.toString(Runtime.getRuntime().availableProcessors()));

    private final Looks looks;
    private final Function<Benchmark, Rule> rules;
    private final TimeBudget time;
    private final ForkPrices prices;
    private final Consumer<String> progress;

    /**
     * @param looks at how many forks a side an answer may be given
     * @param rules of one look
     * @param progress told after each pair how narrow the interval is
     */
    public UntilSettled(
            Looks looks, Function<Benchmark, Rule> rules, TimeBudget time, double target, Consumer<String> progress) {
        this.looks = looks;
        this.rules = rules;
        this.time = time;
        this.prices = new ForkPrices(target, 2);
        this.progress = progress;
    }

    @Override
    public boolean goesOn(Measurement old, Measurement now) {
        boolean inTime = time.allowsAnother(now.benchmark());
        Optional<ComparisonRow> judged = judge(old, now);
        if (judged.isEmpty()) {
            return inTime;
        }
        ComparisonRow row = judged.get();
        Optional<Narrowing> narrowing = Narrowing.ofBoth(row, rules.apply(now.benchmark()));
        narrowing.ifPresent(known -> progress.accept(ForkPrices.progress(now, known)));
        StopDecision decision = StopDecision.of(row, looks);
        if (decision != StopDecision.CONTINUE && decision != StopDecision.INCONCLUSIVE) {
            prices.paid(now);
            return false;
        }
        narrowing.ifPresent(known -> prices.add(now, known));
        return decision == StopDecision.CONTINUE && inTime;
    }

    private Optional<ComparisonRow> judge(Measurement old, Measurement now) {
        return SuiteComparison.of(side(old), side(now), rules, Correction.NONE, benchmark -> Knowledge.NONE)
                .rows()
                .stream()
                .filter(row -> row.metric().isPrimary())
                .findFirst();
    }

    private static ResultSet side(Measurement measured) {
        return new ResultSet("", Revision.NONE, HERE, List.of(measured), true, List.of());
    }

    /** What an answer would still cost, a sentence for each benchmark that ended without one. */
    public List<String> prices() {
        return prices.sentences();
    }
}
