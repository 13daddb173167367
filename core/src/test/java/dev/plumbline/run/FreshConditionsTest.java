package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One cell of the recorded rates measured afresh, on the machine at hand: the same kernel as the machine is, and with every
 * core busy besides. Whatever the first side met, more load on the second must not become a verdict.
 */
@Tag("slow")
class FreshConditionsTest {
    private static final String KERNEL = "DecayExponentialBenchmark.scalar";
    private static final int FORKS = 5;

    private static Measurement side(LoadedForks forks, String load) throws IOException, InterruptedException {
        List<Fork> measured = new ArrayList<>();
        String unit = "";
        try (BusyCores busy = BusyCores.named(load)) {
            for (int number = 1; number <= FORKS; number++) {
                List<IterationFinished> iterations = forks.fork(KERNEL, number).iterations();
                unit = iterations.get(0).unit();
                measured.add(new Fork(
                        Values.NONE,
                        Values.of(iterations.stream()
                                .mapToDouble(IterationFinished::value)
                                .toArray()),
                        new Conditions(
                                1,
                                iterations.stream()
                                        .map(IterationFinished::condition)
                                        .toList())));
            }
        }
        return new Measurement(
                LoadedForks.benchmark(KERNEL),
                LoadedForks.SETTINGS.withForks(FORKS),
                List.of(new MetricValues(Metric.primary(unit), measured)));
    }

    @Test
    void aLoadOnEveryCoreIsNoVerdictOnTheCode() throws IOException, InterruptedException {
        try (LoadedForks forks = new LoadedForks()) {
            ResultSet quiet = set(side(forks, "quiet"), forks);
            ResultSet busy = set(side(forks, "two"), forks);
            for (Comparison comparison : List.of(judged(quiet, busy), judged(busy, quiet))) {
                System.out.println(
                        "change " + comparison.change() + ": " + comparison.verdict() + " " + comparison.caveats());
                assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            }
        }
    }

    private static Comparison judged(ResultSet old, ResultSet now) {
        return SuiteComparison.of(old, now, Rule.DEFAULT, Correction.NONE, benchmark -> Knowledge.NONE)
                .rows()
                .get(0)
                .comparison();
    }

    private static ResultSet set(Measurement measurement, LoadedForks forks) {
        return new ResultSet("", Revision.NONE, forks.platform().environment(), List.of(measurement), true, List.of());
    }
}
