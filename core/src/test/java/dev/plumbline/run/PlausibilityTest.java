package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Mode;
import dev.plumbline.model.Values;
import dev.plumbline.run.event.RunEvent;
import dev.plumbline.run.event.RunnerMessage.Result;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlausibilityTest {
    private static final KernelInfo VECTOR = info("simd", "", -1);
    private static final KernelInfo PLAIN = info("plain", "", 0);

    private static KernelInfo info(String name, String limit, int bits) {
        return new KernelInfo(name, name, "", "", "", false, KernelInfo.Role.KERNEL, limit, bits);
    }

    private static List<Result> results(double bytes, double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> new Result(
                        false,
                        1,
                        value,
                        "us/op",
                        Map.of("·gc.alloc.rate.norm", new RunEvent.Secondary(bytes, "B/op")),
                        Values.NONE))
                .toList();
    }

    @Test
    void aVectorForkThatStillAllocatesIsNotWarm() {
        assertThat(Plausibility.doubt(VECTOR, results(1_000_000, 30, 30, 30)))
                .hasValueSatisfying(doubt -> assertThat(doubt.failure()).isEqualTo(Failure.NOT_WARM));
        assertThat(Plausibility.doubt(PLAIN, results(1_000_000, 30, 30, 30))).isEmpty();
    }

    @Test
    void aVectorForkWhoseLastIterationsDisagreeIsNotWarm() {
        assertThat(Plausibility.doubt(VECTOR, results(0, 30, 30, 900, 30, 60)))
                .hasValueSatisfying(doubt -> assertThat(doubt.failure()).isEqualTo(Failure.NOT_WARM));
        assertThat(Plausibility.doubt(VECTOR, results(0, 900, 60, 30, 30.5, 31)))
                .isEmpty();
    }

    @Test
    void aNeighbourThatDisturbedTheIterationsIsNamed() {
        List<Result> disagreeing = results(0, 30, 30, 30, 30, 60);
        assertThat(Plausibility.doubt(VECTOR, disagreeing, List.of(0.1, 0.0, 0.1, 0.2, 1.4)))
                .hasValueSatisfying(doubt -> assertThat(doubt.sentence())
                        .contains("while other processes took up to 1.4")
                        .contains("measure again on a quieter machine"));
        assertThat(Plausibility.doubt(VECTOR, disagreeing, List.of(2.0, 0.0, 0.1, Double.NaN, 0.1)))
                .hasValueSatisfying(doubt -> assertThat(doubt.sentence()).contains("give it more warm-up with -wi"));
    }

    @Test
    void noOperationTakesAHundredthOfANanosecond() {
        assertThat(Plausibility.doubt(PLAIN, results(0, 1e-5)))
                .hasValueSatisfying(doubt -> assertThat(doubt.failure()).isEqualTo(Failure.TOO_GOOD));
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
