package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.run.source.Descriptor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlausibilityTest {
    private static final KernelInfo VECTOR = info("simd", "", -1);
    private static final KernelInfo PLAIN = info("plain", "", 0);

    private static KernelInfo info(String name, String limit, int bits) {
        return new KernelInfo(name, name, "", "", "", false, KernelInfo.Role.KERNEL, limit, bits);
    }

    private static final Condition QUIET = condition(0.01);
    private static final Condition BUSY = condition(0.40);

    private static Condition condition(double delay) {
        return new Condition(delay, 1, 0, 0, 0, 0, Double.NaN);
    }

    /** Iterations of a fork on an idle machine. */
    private static List<IterationFinished> iterations(double bytes, double... values) {
        List<IterationFinished> all = new ArrayList<>();
        for (double value : values) {
            all.add(iteration(bytes, value, QUIET));
        }
        return all;
    }

    private static IterationFinished iteration(double bytes, double value, Condition condition) {
        return new IterationFinished(
                Instant.EPOCH,
                Benchmark.of("simd", Mode.AVERAGE_TIME),
                1,
                1,
                false,
                value,
                "us/op",
                Map.of("·gc.alloc.rate.norm", new RunEvent.Secondary(bytes, "B/op")),
                Values.NONE,
                condition);
    }

    @Test
    void aVectorForkThatStillAllocatesIsNotWarm() {
        assertThat(Plausibility.doubt(VECTOR, iterations(1_000_000, 30, 30, 30)))
                .hasValueSatisfying(doubt -> assertThat(doubt.failure()).isEqualTo(Failure.NOT_WARM));
        assertThat(Plausibility.doubt(PLAIN, iterations(1_000_000, 30, 30, 30))).isEmpty();
    }

    @Test
    void aVectorForkThatStillGetsFasterIsNotWarm() {
        double[] falling = {900, 400, 300, 200, 150, 100, 80, 60, 50};
        assertThat(Plausibility.doubt(VECTOR, iterations(0, falling)))
                .hasValueSatisfying(doubt -> assertThat(doubt.failure()).isEqualTo(Failure.NOT_WARM));
        assertThat(Plausibility.doubt(PLAIN, iterations(0, falling))).isEmpty();
    }

    @Test
    void scatterAloneIsNeverCold() {
        assertThat(Plausibility.doubt(VECTOR, iterations(0, 30, 31, 90, 30, 30, 60, 30, 31, 900)))
                .isEmpty();
        assertThat(Plausibility.doubt(VECTOR, iterations(0, 30, 30, 900, 30, 60)))
                .isEmpty();
    }

    @Test
    void aNeighbourThatLeftDoesNotMakeAForkCold() {
        List<IterationFinished> fork = new ArrayList<>(iterations(0, 30, 30, 30));
        for (double slowed : new double[] {60, 62, 61}) {
            fork.add(iteration(0, slowed, BUSY));
        }
        fork.addAll(iterations(0, 30, 30, 30));
        assertThat(Plausibility.doubt(VECTOR, fork)).isEmpty();
    }

    @Test
    void workThatCostsNoMoreThanABlankLoopFailsOnlyWhereTheCatalogueExpectsWork() {
        Descriptor described = new Descriptor(List.of(info("a.B.kernel", "", 0)));
        assertThat(Plausibility.withoutWork(run(measurement("a.B.kernel", 0.0003)), described, Instant.EPOCH))
                .singleElement()
                .satisfies(failed -> assertThat(failed.message()).contains("no measurable work"));
        assertThat(Plausibility.withoutWork(run(measurement("a.B.kernel", 0.0006)), described, Instant.EPOCH))
                .isEmpty();
        assertThat(Plausibility.withoutWork(run(measurement("their.own.blank", 0.0003)), described, Instant.EPOCH))
                .isEmpty();
    }

    /** Measured where a loop without work takes 0.5 ns. */
    private static Run run(Measurement measurement) {
        return new Run(
                "id",
                "",
                Instant.EPOCH,
                new Platform("linux", Environment.UNKNOWN.with(Fact.BLANK_LOOP, "0.5000")),
                Revision.NONE,
                RunState.COMPLETE,
                true,
                List.of(measurement),
                List.of());
    }

    @Test
    void whatBeatsItsLimitInTheSameRunIsAnError() {
        Descriptor descriptor = new Descriptor(List.of(info("a.B.fast", "a.B.limit", 0), info("a.B.limit", "", 0)));
        assertThat(Plausibility.beyondLimit(
                        List.of(measurement("a.B.fast", 20), measurement("a.B.limit", 30)), descriptor, Instant.EPOCH))
                .singleElement()
                .satisfies(failed -> assertThat(failed.failure()).isEqualTo(Failure.TOO_GOOD));
        assertThat(Plausibility.beyondLimit(
                        List.of(measurement("a.B.fast", 29), measurement("a.B.limit", 30)), descriptor, Instant.EPOCH))
                .isEmpty();
    }

    private static Measurement measurement(String name, double value) {
        return new Measurement(
                Benchmark.of(name, Mode.AVERAGE_TIME),
                Preset.QUICK.settings(),
                List.of(new MetricValues(Metric.primary("us/op"), List.of(Fork.of(value, value)))));
    }
}
