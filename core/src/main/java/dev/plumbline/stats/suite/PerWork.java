package dev.plumbline.stats.suite;

import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Work;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Judge;

/**
 * Two sides whose operations do different work. Where both declare it in the same unit, times are compared by one of
 * it; otherwise times of different work say nothing of the code, and there is no verdict.
 */
final class PerWork {
    private PerWork() {}

    /** Compares a metric of two sides, by the operation or by what it works on. */
    static Comparison judge(Judge judge, Pairing.Pair pair) {
        Work before = pair.old().work();
        Work after = pair.now().work();
        MetricValues old = pair.oldMetric();
        MetricValues now = pair.newMetric();
        boolean perOperation =
                old.metric().unit().isTime() && now.metric().unit().isTime();
        if (!perOperation || before.isSameAs(after)) {
            return judge.judge(old, now);
        }
        String change = "the work of an operation changed: " + before.text() + " → " + after.text();
        if (before.isDeclared() && after.isDeclared() && before.unit().equals(after.unit())) {
            return judge.judge(by(old, before), by(now, after))
                    .withCaveat(new Caveat(Caveat.Kind.WORK, "compared per " + before.unit() + ": " + change));
        }
        if (before.isDeclared() && after.isDeclared()) {
            return judge.judge(old, now)
                    .undecided(new Caveat(Caveat.Kind.WORK, change + ", so the times do not compare: no verdict"));
        }
        String side = before.isDeclared() ? "old" : "new";
        return judge.judge(old, now)
                .withCaveat(new Caveat(
                        Caveat.Kind.WORK,
                        "only the " + side + " side declares its work ("
                                + (before.isDeclared() ? before : after).text()
                                + "): whether it changed is not known"));
    }

    private static MetricValues by(MetricValues values, Work work) {
        MetricUnit unit = values.metric().unit();
        double amount = work.amount();
        PublishedScore score = values.published();
        MetricUnit each = MetricUnit.of("ns/" + work.unit());
        return new MetricValues(
                new Metric(values.metric().name(), each),
                values.forks().stream()
                        .map(fork -> fork.map(value -> unit.toCost(value) / amount))
                        .toList(),
                score.isKnown() ? scaled(score, unit.toCost(score.mean()) / amount) : score);
    }

    /** The same relative scatter around another mean. */
    private static PublishedScore scaled(PublishedScore score, double mean) {
        double factor = mean / score.mean();
        return new PublishedScore(mean, score.standardDeviation() * factor, score.error() * factor, score.count());
    }
}
