package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two real runs in turn. */
class InterleavedSessionTest {
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final RunAssembler old = new RunAssembler();
    private final RunAssembler now = new RunAssembler();

    private RunSession side(String word, RunAssembler assembler, RunPlan plan) {
        return new RunSession(
                plan,
                event -> {
                    assembler.onEvent(event);
                    if (event instanceof RunEvent.ForkFinished fork) {
                        order.add(word + fork.fork());
                    }
                },
                InstantSource.system());
    }

    private void run(PairStopping stopping, int forks, String... methods) {
        RunPlan plan = Probes.plan(Probes.settings(forks, 1), Duration.ZERO, methods);
        new InterleavedSession(side("A", old, plan), side("B", now, plan), stopping).run();
    }

    private static Run of(RunAssembler side) {
        return side.run().orElseThrow();
    }

    @Test
    void forksOfOldAndNewAlternate() {
        run(PairStopping.AS_PLANNED, 3, "steady");

        assertThat(order).containsExactly("A1", "B1", "A2", "B2", "A3", "B3");
        assertThat(of(old).state()).isEqualTo(RunState.COMPLETE);
        assertThat(of(now).state()).isEqualTo(RunState.COMPLETE);
    }

    @Test
    void aBenchmarkEndsOnBothSidesWhenThePairHasItsAnswer() {
        run((before, after) -> after.forkCount() < 2, 5, "steady");

        assertThat(order).containsExactly("A1", "B1", "A2", "B2");
    }

    @Test
    void aBenchmarkThatFailsOnOneSideIsNotMeasuredOnTheOtherAndTheNextOneIs() {
        run(PairStopping.AS_PLANNED, 1, "throwing", "steady");

        assertThat(order).containsExactly("A1", "B1");
        assertThat(of(old).failures()).hasSize(1);
        assertThat(of(now).failures()).isEmpty();
        assertThat(of(now).measurements())
                .extracting(measurement -> measurement.benchmark().shortName())
                .containsExactly("ProbeBenchmark.steady");
    }

    @Test
    void sidesThatMeasureDifferentThingsAreRefused() {
        RunSession one = side("A", old, Probes.plan(Probes.settings(1, 1), Duration.ZERO, "steady"));
        RunSession other = side("B", now, Probes.plan(Probes.settings(2, 1), Duration.ZERO, "steady"));

        assertThatThrownBy(() -> new InterleavedSession(one, other, PairStopping.AS_PLANNED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
