package dev.plumbline.project.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutdatedBaselinesTest {
    private static final Environment NOW =
            new Environment(Map.of(Fact.JDK, "17.0.21", Fact.JMH, "1.37", Fact.LOAD_BEFORE, "0.2"));

    private static Baseline baseline(String name, Map<Fact, String> facts) {
        Measurement measurement = new Measurement(
                Benchmark.of(name, Map.of(), Mode.AVERAGE_TIME, 1),
                new Settings(3, 2, Duration.ofMillis(500), 5, Duration.ofMillis(500)),
                List.of(new MetricValues(Metric.primary("us/op"), List.of(Fork.of(1, 2)))));
        Acceptance acceptance =
                new Acceptance("a", Instant.EPOCH, "why", false, "run", Revision.NONE, "", Double.NaN, Double.NaN, "");
        return new Baseline(new Platform("linux", new Environment(facts)), measurement, acceptance);
    }

    @Test
    void baselinesOfTheSameEnvironmentAreNotMentioned() {
        assertThat(OutdatedBaselines.sentence(
                        List.of(baseline("a.B.c", Map.of(Fact.JDK, "17.0.21", Fact.LOAD_BEFORE, "1"))), NOW))
                .isEmpty();
    }

    @Test
    void whatIsUnknownOnOneSideIsNoChange() {
        assertThat(OutdatedBaselines.sentence(List.of(baseline("a.B.c", Map.of(Fact.GC, "G1"))), NOW))
                .isEmpty();
    }

    @Test
    void aChangedJdkIsSaidWithTheCommandThatCapturesAnew() {
        List<Baseline> baselines = List.of(
                baseline("a.B.c", Map.of(Fact.JDK, "17.0.15", Fact.JMH, "1.37")),
                baseline("a.B.d", Map.of(Fact.JDK, "17.0.15", Fact.JMH, "1.36")),
                baseline("a.B.e", Map.of(Fact.JDK, "17.0.21")));

        assertThat(OutdatedBaselines.sentence(baselines, NOW))
                .contains("2 baselines were measured before a change (JDK 17.0.15 → 17.0.21, JMH 1.36 → 1.37); "
                        + "plumbline baseline capture --thorough --reason \"JDK 17.0.15 → 17.0.21\" captures anew");
    }
}
