package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.condition.ConditionedForks;
import dev.plumbline.condition.UsableForks;
import dev.plumbline.event.RunEvent;
import dev.plumbline.model.AsideFork;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunAssemblerTest {
    private static final Benchmark BENCHMARK = Benchmark.of("a.B.c", Mode.AVERAGE_TIME);
    private static final Condition QUIET = ConditionedForks.QUIET;
    private static final Condition STARVED = ConditionedForks.STARVED;

    private final RunAssembler assembler = new RunAssembler();

    RunAssemblerTest() {
        assembler.onEvent(new RunEvent.RunStarted(
                Instant.EPOCH,
                "id",
                "",
                "linux",
                Environment.UNKNOWN,
                Revision.NONE,
                List.of(new RunEvent.Planned(BENCHMARK, Preset.QUICK.settings()))));
    }

    private void begin(int fork, int repeats, double value, Condition condition) {
        assembler.onEvent(new RunEvent.ForkStarted(Instant.EPOCH, BENCHMARK, fork, repeats));
        for (int i = 1; i <= 4; i++) {
            assembler.onEvent(new RunEvent.IterationFinished(
                    Instant.EPOCH, BENCHMARK, fork, i, false, value, "ns/op", Map.of(), Values.NONE, condition));
        }
    }

    private void fork(int fork, int repeats, double value, Condition condition) {
        begin(fork, repeats, value, condition);
        assembler.onEvent(new RunEvent.ForkFinished(Instant.EPOCH, BENCHMARK, fork));
    }

    private void cold(int fork, int repeats) {
        begin(fork, repeats, 99, QUIET);
        assembler.onEvent(
                new RunEvent.ForkFailed(Instant.EPOCH, BENCHMARK, fork, Failure.NOT_WARM, "cold on purpose", ""));
    }

    private Run run() {
        return assembler.run().orElseThrow();
    }

    private List<Double> levels() {
        return run().measurements().get(0).primary().forks().stream()
                .map(fork -> fork.measured().get(0))
                .toList();
    }

    @Test
    void aGoodRepeatReplacesTheForkThatWasDisturbed() {
        fork(1, 0, 10, QUIET);
        fork(2, 0, 25, STARVED);
        fork(3, 0, 11, QUIET);
        assertThat(assembler.disturbedForks(BENCHMARK)).containsExactly(2);
        fork(4, 2, 12, QUIET);
        assertThat(assembler.disturbedForks(BENCHMARK)).isEmpty();
        assertThat(levels()).containsExactly(10.0, 12.0, 11.0);
        Measurement measured = run().measurements().get(0);
        assertThat(measured.settings().forks()).as("n stays as planned").isEqualTo(3);
        assertThat(measured.aside()).singleElement().satisfies(aside -> {
            assertThat(aside.fork()).isEqualTo(2);
            assertThat(aside.primary().measured()).isEqualTo(Values.of(25, 25, 25, 25));
        });
        assertThat(UsableForks.of(run(), BENCHMARK).words()).isEqualTo("1 disturbed and measured again");
    }

    @Test
    void aRepeatThatWasDisturbedTooIsKeptAndNotJudged() {
        fork(1, 0, 25, STARVED);
        fork(2, 0, 10, QUIET);
        fork(3, 1, 24, STARVED);
        assertThat(levels()).containsExactly(25.0, 10.0);
        assertThat(run().measurements().get(0).aside())
                .extracting(AsideFork::repeats)
                .containsExactly(1);
        assertThat(assembler.disturbedForks(BENCHMARK)).as("once is enough").isEmpty();
        assertThat(UsableForks.of(run(), BENCHMARK).words()).isEqualTo("1 disturbed");
    }

    @Test
    void aRepeatThatNeverGotWarmTakesNothingAway() {
        fork(1, 0, 25, STARVED);
        cold(2, 1);
        assertThat(levels()).containsExactly(25.0);
        assertThat(run().failures()).isEmpty();
        assertThat(run().measurements().get(0).aside()).hasSize(1);
    }

    @Test
    void coldForksAreCountedAndFailTheBenchmarkOnlyWhenNoOtherIsLeft() {
        cold(1, 0);
        assertThat(assembler.hasFailed()).as("nothing to judge").isTrue();
        fork(2, 0, 10, QUIET);
        fork(3, 0, 10, QUIET);
        assertThat(assembler.hasFailed()).isFalse();
        assertThat(UsableForks.of(run(), BENCHMARK).words()).isEqualTo("2 of 3 forks usable, 1 cold");
    }

    @Test
    void aRunThatGoesOnDoesNotCountRepeatsAsPlannedForks() {
        fork(1, 0, 25, STARVED);
        fork(16, 1, 10, QUIET);
        fork(2, 0, 10, QUIET);
        assertThat(assembler.forksTried(BENCHMARK)).isEqualTo(2);
    }

    @Test
    void whatAForkMeasuredBeforeItWasKilledIsKeptBesideTheOthersAndMarked() {
        fork(1, 0, 10, QUIET);
        begin(2, 0, 11, QUIET);
        assembler.cutOff();

        assertThat(levels()).containsExactly(10.0);
        assertThat(run().measurements().get(0).aside()).singleElement().satisfies(aside -> {
            assertThat(aside.cutOff()).isTrue();
            assertThat(aside.fork()).isEqualTo(2);
            assertThat(aside.primary().measured()).isEqualTo(Values.of(11, 11, 11, 11));
        });
        assertThat(UsableForks.of(run(), BENCHMARK).words()).isEqualTo("1 of 2 forks usable, 1 cut off");
        assertThat(assembler.disturbedForks(BENCHMARK))
                .as("is not measured again for it")
                .isEmpty();
    }

    @Test
    void aKilledForkWithoutOthersIsNoMeasurementAndIsStillTold() {
        begin(1, 0, 11, QUIET);
        assembler.cutOff();

        assertThat(run().measurements()).isEmpty();
        assertThat(run().failedBenchmarks()).as("nobody said that it fails").isEmpty();
        assertThat(run().failures()).singleElement().satisfies(fork -> {
            assertThat(fork.failure()).isEqualTo(Failure.CUT_OFF);
            assertThat(fork.message()).contains("4 measured ones (11.00, 11.00, 11.00, 11.00 ns/op)");
        });
        assertThat(UsableForks.of(run(), BENCHMARK).words()).isEqualTo("0 of 1 fork usable, 1 cut off");
    }

    @Test
    void aForkThatHungFailsAndWhatItMeasuredUntilThenIsKept() {
        fork(1, 0, 10, QUIET);
        begin(2, 0, 11, QUIET);
        assembler.onEvent(new RunEvent.ForkFailed(Instant.EPOCH, BENCHMARK, 2, Failure.HUNG, "it hung", ""));

        assertThat(run().measurements().get(0).aside()).hasSize(1);
        assertThat(UsableForks.of(run(), BENCHMARK).words()).isEqualTo("1 of 2 forks usable, 1 failed");
    }

    @Test
    void aRunThatGoesOnMeasuresTheForkAnewThatWasCutOff() {
        begin(1, 0, 11, QUIET);
        fork(1, 0, 10, QUIET);
        assertThat(levels()).containsExactly(10.0);
        assertThat(run().failures()).isEmpty();
        assertThat(run().measurements().get(0).aside()).hasSize(1);
        assertThat(UsableForks.of(run(), BENCHMARK).isAsPlanned()).isTrue();
    }

    @Test
    void aForkThatHungAloneIsOneFailureThatTellsWhatItMeasured() {
        begin(1, 0, 11, QUIET);
        assembler.onEvent(new RunEvent.ForkFailed(Instant.EPOCH, BENCHMARK, 1, Failure.HUNG, "it hung", ""));

        assertThat(run().failures()).singleElement().satisfies(failed -> {
            assertThat(failed.failure()).isEqualTo(Failure.HUNG);
            assertThat(failed.message())
                    .startsWith("it hung; it was cut off after")
                    .contains("11.00 ns/op");
        });
        assertThat(run().failedBenchmarks()).hasSize(1);
    }
}
