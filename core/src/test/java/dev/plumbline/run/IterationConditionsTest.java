package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.event.RunEvent.Secondary;
import dev.plumbline.event.RunnerMessage.Result;
import dev.plumbline.event.RunnerMessage.Work;
import dev.plumbline.host.Meter;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IterationConditionsTest {
    private static final Settings HALF_A_SECOND = new Settings(1, 1, Duration.ofMillis(100), 5, Duration.ofMillis(500));
    private static final Meter.Reading READING = new Meter.Reading(Condition.ofShares(1, 0), 0.45);

    private static double overrun(Mode mode, int threads, double value, String unit, Work work) {
        Benchmark benchmark = Benchmark.of("a.B.c", Map.of(), mode, threads);
        Result result = new Result(false, 1, value, unit, Map.of(), Values.NONE, work);
        return IterationConditions.of(READING, result, benchmark, HALF_A_SECOND).overrun();
    }

    @Test
    void anIterationThatWasStoppedRanLongerThanItsTimeAndOneOperation() {
        // 100 operations of 7 ms are 0.7 s: 0.2 s too long, less the one that was under way.
        assertThat(overrun(Mode.AVERAGE_TIME, 1, 7, "ms/op", new Work(100, 100, 1)))
                .isEqualTo(0.193, within(1e-9));
        assertThat(overrun(Mode.THROUGHPUT, 1, 1 / 7.0, "ops/ms", new Work(100, 100, 1)))
                .isEqualTo(0.193, within(1e-9));
    }

    @Test
    void oneLongOperationIsNoStop() {
        assertThat(overrun(Mode.AVERAGE_TIME, 1, 3000, "ms/op", new Work(1, 1, 1)))
                .isNegative();
    }

    @Test
    void threadsAndOperationsAnInvocationAreAccountedFor() {
        assertThat(overrun(Mode.AVERAGE_TIME, 2, 5, "ms/op", new Work(200, 200, 1)))
                .isEqualTo(-0.005, within(1e-9));
        assertThat(overrun(Mode.THROUGHPUT, 2, 0.4, "ops/ms", new Work(200, 200, 1)))
                .isEqualTo(-0.005, within(1e-9));
        assertThat(overrun(Mode.AVERAGE_TIME, 1, 0.5, "ms/op", new Work(1000, 1000, 100)))
                .isEqualTo(-0.05, within(1e-9));
    }

    @Test
    void nothingIsSaidWhereTimeAndOperationsAreNotCountedTogether() {
        assertThat(overrun(Mode.SAMPLE_TIME, 1, 7, "ms/op", new Work(100, 100, 1)))
                .isNaN();
        assertThat(overrun(Mode.AVERAGE_TIME, 1, 7, "ms/op", Work.UNKNOWN)).isNaN();
    }

    @Test
    void theCpuTimeOfAnOperationCountsAllThatWereDone() {
        Result result = new Result(false, 1, 7, "ms/op", Map.of(), Values.NONE, new Work(80, 90, 1));
        assertThat(IterationConditions.withCpuTime(READING, result))
                .containsEntry(Metric.CPU_TIME, new Secondary(5_000_000, "ns/op"));
        Result unknown = new Result(false, 1, 7, "ms/op", Map.of(), Values.NONE);
        assertThat(IterationConditions.withCpuTime(READING, unknown)).isEmpty();
    }
}
