package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which clock decides, and what a cache is worth. */
class TimeJudgeTest {
    private static final int FORKS = 5;
    private final Random random = new Random(11);

    /** How long a call takes in ms, what of it is CPU, and what the first call takes. */
    private record Side(double wall, double wallScatter, double cpuShare, double first) {}

    private Measurement measured(Side side) {
        List<Fork> wall = forks(side.wall(), side.wallScatter()).stream()
                .map(fork -> Fork.of(Math.max(side.wall(), fork.measured().toArray()[0])))
                .toList();
        List<Fork> cpu = forks(side.wall() * side.cpuShare(), 0.002);
        List<Fork> wait = wall.stream()
                .map(fork -> Fork.of(Math.max(0, fork.measured().toArray()[0] - side.wall() * side.cpuShare())))
                .toList();
        boolean works = side.cpuShare() > 0.9;
        Metric first = Metric.secondary(Recording.FIRST, "ms/op");
        Metric firstCpu = Metric.secondary(Recording.FIRST_CPU, "ms/op");
        return new Measurement(
                Benchmark.of("tool.t", Mode.AVERAGE_TIME),
                new Settings(FORKS, 1, Duration.ofMillis(100), 1, Duration.ofMillis(40)),
                List.of(
                        new MetricValues(Metric.primary("ms/op"), wall),
                        new MetricValues(Metric.secondary(Recording.CPU, "ms/op"), cpu),
                        new MetricValues(Metric.secondary(Recording.WAIT, "ms/op"), works ? wait : forks(1e-6, 0.1)),
                        new MetricValues(first, forks(side.first(), 0.01)),
                        new MetricValues(firstCpu, forks(side.first() * side.cpuShare(), 0.01))));
    }

    private List<Fork> forks(double middle, double scatter) {
        return IntStream.range(0, FORKS)
                .mapToObj(i -> Fork.of(middle * Math.exp(scatter * random.nextGaussian())))
                .toList();
    }

    private TimeDecision decision(Side old, Side now) {
        return new TimeJudge(Rule.DEFAULT).judge(measured(old), measured(now)).orElseThrow();
    }

    @Test
    void theSteadierClockDecidesForWhatOnlyWorks() {
        TimeDecision decision = decision(new Side(10, 0.2, 0.99, 12), new Side(13, 0.2, 0.76, 12));
        TimeDecision same = decision(new Side(10, 0.2, 0.99, 12), new Side(10, 0.2, 0.99, 12));
        assertThat(same.clock()).isEqualTo(Clock.CPU);
        assertThat(same.comparison().verdict()).isEqualTo(Verdict.EQUIVALENT);
        assertThat(decision.clock()).as("one of them sleeps").isEqualTo(Clock.WALL);
    }

    @Test
    void wallTimeDecidesForWhatWaits() {
        TimeDecision decision = decision(new Side(10, 0.004, 0.1, 12), new Side(15, 0.004, 0.1, 12));
        assertThat(decision.clock()).isEqualTo(Clock.WALL);
        assertThat(decision.comparison().verdict()).isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void aCacheProvesNoGain() {
        TimeDecision decision = decision(new Side(10, 0.004, 0.99, 11), new Side(0.001, 0.004, 0.99, 11));
        assertThat(decision.byFirstCall()).isTrue();
        assertThat(decision.comparison().verdict()).isEqualTo(Verdict.EQUIVALENT);
    }

    @Test
    void aCacheHidesNoSlowdown() {
        TimeDecision decision = decision(new Side(10, 0.004, 0.99, 11), new Side(0.001, 0.004, 0.99, 220));
        assertThat(decision.comparison().verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(decision.comparison().change()).isGreaterThan(10);
    }

    @Test
    void aCacheThatIsLostIsALoss() {
        TimeDecision decision = decision(new Side(0.001, 0.004, 0.99, 11), new Side(10, 0.004, 0.99, 11));
        assertThat(decision.comparison().verdict()).isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void withoutACacheTheLaterCallsDecide() {
        TimeDecision decision = decision(new Side(10, 0.004, 0.99, 11), new Side(5, 0.004, 0.99, 11));
        assertThat(decision.byFirstCall()).isFalse();
        assertThat(decision.comparison().verdict()).isEqualTo(Verdict.IMPROVEMENT);
        assertThat(decision.firstCall())
                .hasValueSatisfying(first -> assertThat(first.verdict()).isEqualTo(Verdict.EQUIVALENT));
    }
}
