package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunnerMessage;
import dev.plumbline.host.Meter;
import dev.plumbline.model.Failure;
import dev.plumbline.model.RunState;
import dev.plumbline.model.metric.Values;
import dev.plumbline.run.child.Command;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A session knows of the place where its forks run only what the port says. */
class RunnerTest {
    private final List<RunEvent> events = new ArrayList<>();
    private final RunPlan plan = Probes.plan(Probes.settings(2, 3), Duration.ZERO, "steady");

    /** Forks that run nowhere: each order is answered from a script. */
    private static final class Scripted implements Runner {
        private final Deque<RunnerMessage> coming = new ArrayDeque<>();
        private final boolean dies;
        private boolean closed;

        Scripted(boolean dies) {
            this.dies = dies;
        }

        @Override
        public void send(Command command) {
            if (command.word().equals("blank")) {
                coming.add(new RunnerMessage.Blank(Values.of(0.3)));
            } else if (!dies) {
                for (int iteration = 1; iteration <= 3; iteration++) {
                    coming.add(new RunnerMessage.Result(
                            false, iteration, 100 + iteration, "ns/op", Map.of(), Values.of()));
                }
                coming.add(new RunnerMessage.Forked());
            }
        }

        @Override
        public Received next(Duration limit) {
            return new Received(Optional.ofNullable(coming.poll()), Silence.ENDED);
        }

        @Override
        public boolean hasFork() {
            return !coming.isEmpty();
        }

        @Override
        public String endWhatHoldsTheOutput() {
            return "";
        }

        @Override
        public Load load(Meter.Source meters, int threads) {
            Meter meter = meters.of(threads);
            return () -> meter.sinceLast(Stream.empty());
        }

        @Override
        public String errorOutput() {
            return "no route to the other machine";
        }

        @Override
        public boolean isAlive() {
            return !closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private RunState run(Scripted runner) {
        return new RunSession(
                        plan,
                        new RunAssembler(),
                        events::add,
                        InstantSource.system(),
                        Stopping.AS_PLANNED,
                        (source, jdk) -> runner)
                .run();
    }

    @Test
    void forksOfAnotherPlaceAreMeasuredAsThoseOfThisMachine() {
        Scripted elsewhere = new Scripted(false);
        assertThat(run(elsewhere)).isEqualTo(RunState.COMPLETE);
        assertThat(events.stream().filter(RunEvent.IterationFinished.class::isInstance))
                .hasSize(6);
        assertThat(events.stream().filter(RunEvent.ForkFinished.class::isInstance))
                .hasSize(2);
        assertThat(elsewhere.isAlive()).isFalse();
    }

    @Test
    void aPlaceThatEndsIsAFailureWithItsLastWords() {
        assertThat(run(new Scripted(true))).isEqualTo(RunState.FAILED);
        assertThat(events.stream().filter(RunEvent.ForkFailed.class::isInstance).map(RunEvent.ForkFailed.class::cast))
                .first()
                .satisfies(failed -> {
                    assertThat(failed.failure()).isEqualTo(Failure.RUNNER_DIED);
                    assertThat(failed.message()).endsWith("no route to the other machine");
                });
    }
}
