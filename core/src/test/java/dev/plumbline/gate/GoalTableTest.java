package dev.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Goal;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.report.GoalReport;
import dev.plumbline.run.source.Descriptor;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalTableTest {
    private static final Settings SETTINGS = new Settings(4, 2, Duration.ofMillis(500), 3, Duration.ofMillis(500));

    private static Measurement measured(String name, double... forks) {
        return new Measurement(
                Benchmark.of(name, Map.of(), Mode.AVERAGE_TIME, 1),
                SETTINGS,
                List.of(new MetricValues(
                        Metric.primary("us/op"),
                        Arrays.stream(forks)
                                .mapToObj(value -> new Fork(Values.NONE, Values.of(value, value, value)))
                                .toList())));
    }

    private static Run run(String jdk, Measurement... measurements) {
        return new Run(
                "20261121-100000-abcd",
                "",
                Instant.parse("2026-11-21T10:00:00Z"),
                new Platform("linux-test", new Environment(Map.of(Fact.JDK, jdk, Fact.CPU, "A CPU"))),
                new Revision("abc", "main", false, "s"),
                RunState.COMPLETE,
                true,
                List.of(measurements),
                List.of());
    }

    private static Descriptor descriptor(double atLeast) {
        return new Descriptor(
                List.of(KernelInfo.undescribed(Benchmark.of("k.Fast.run", Map.of(), Mode.AVERAGE_TIME, 1))),
                List.of(new Goal("g", "fast ≥ " + atLeast + " × slow", "k.Fast.run", "k.Slow.run", atLeast, 25)));
    }

    private static final Run FOUR_TIMES =
            run("25.0.1", measured("k.Fast.run", 10, 10.1, 9.9, 10), measured("k.Slow.run", 40, 40.3, 39.8, 40));

    @Test
    void aGoalBelowTheWholeIntervalIsMet() {
        assertThat(GoalTable.of(FOUR_TIMES, descriptor(3.5).goals())
                        .rows()
                        .get(0)
                        .state())
                .isEqualTo(GoalTable.State.MET);
    }

    @Test
    void aGoalAboveTheWholeIntervalIsMissed() {
        assertThat(GoalTable.of(FOUR_TIMES, descriptor(4.5).goals())
                        .rows()
                        .get(0)
                        .state())
                .isEqualTo(GoalTable.State.MISSED);
    }

    @Test
    void aGoalInsideTheIntervalIsUndecided() {
        assertThat(GoalTable.of(FOUR_TIMES, descriptor(4.0).goals())
                        .rows()
                        .get(0)
                        .state())
                .isEqualTo(GoalTable.State.UNDECIDED);
    }

    @Test
    void aGoalWhoseBenchmarkWasNotMeasuredNamesIt() {
        GoalTable.Row row = GoalTable.of(
                        run("25", measured("k.Fast.run", 10, 10)), descriptor(2).goals())
                .rows()
                .get(0);

        assertThat(row.state()).isEqualTo(GoalTable.State.NOT_MEASURED);
        assertThat(row.missing()).isEqualTo("k.Slow.run");
    }

    @Test
    void goalsOfAnotherJdkAreLeftOut() {
        assertThat(GoalTable.of(
                                run("17.0.15", measured("k.Fast.run", 10, 10)),
                                descriptor(2).goals())
                        .rows())
                .isEmpty();
    }

    @Test
    void theReportShowsEveryForkAsAValueOfItsOwn() {
        assertThat(new GoalReport(GoalTable.of(FOUR_TIMES, descriptor(3.5).goals()), descriptor(3.5)).text())
                .isEqualTo("""
                        Goal                   Fast      Slow  Ratio  95 % interval  State
                        fast ≥ 3.5 × slow  10.00 µs  40.00 µs  4.000  3.957 … 4.048  met, few forks

                        Benchmark   Floor of each fork, µs/op
                        Fast.run    10.00  10.10  9.900  10.00
                        k.Slow.run  40.00  40.30  39.80  40.00

                        run 20261121-100000-abcd on CPU A CPU, JDK 25.0.1; 4 forks × (2 + 3 iterations of 0.5 s); \
                        medians of the fork floors, ratios of one run
                        """);
    }
}
