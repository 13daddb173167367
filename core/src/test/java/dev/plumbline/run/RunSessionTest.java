package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.condition.BlankLoop;
import dev.plumbline.event.RunEvent;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.run.source.BenchmarkSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real JMH forks; the machine's JMH lock makes these tests wait for each other, so they stand in one class. */
class RunSessionTest {
    private final List<RunEvent> events = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void noProcessIsLeft() {
        assertThat(ProcessHandle.current().descendants()).noneMatch(ProcessHandle::isAlive);
    }

    private RunSession session(RunPlan plan) {
        return new RunSession(plan, events::add, InstantSource.system());
    }

    private Run assembled() {
        RunAssembler assembler = new RunAssembler();
        events.forEach(assembler::onEvent);
        return assembler.run().orElseThrow();
    }

    @Test
    void everyIterationOfEveryForkArrivesWithWarmUpAllocationAndLoad() {
        assertThat(session(Probes.plan(Probes.settings(2, 3), Duration.ZERO, "steady"))
                        .run())
                .isEqualTo(RunState.COMPLETE);
        List<RunEvent.IterationFinished> iterations = events.stream()
                .filter(RunEvent.IterationFinished.class::isInstance)
                .map(RunEvent.IterationFinished.class::cast)
                .toList();
        assertThat(iterations).hasSize(2 * (1 + 3));
        assertThat(iterations.get(0).warmup()).isTrue();
        assertThat(iterations).allSatisfy(iteration -> {
            assertThat(iteration.value()).isPositive();
            assertThat(iteration.unit()).isEqualTo("us/op");
        });
        assertThat(assembled().measurements().get(0).metric(Metric.ALLOCATION)).isPresent();
        assertThat(assembled().measurements().get(0).primary().forks())
                .hasSize(2)
                .allSatisfy(fork -> {
                    assertThat(fork.warmup().size()).isEqualTo(1);
                    assertThat(fork.measured().size()).isEqualTo(3);
                });
        assertThat(assembled().measurements().get(0).primary().forks())
                .allSatisfy(fork -> assertThat(fork.conditions().iterations())
                        .hasSize(3)
                        .allSatisfy(condition -> {
                            assertThat(condition.share()).isPositive();
                            assertThat(condition.foreign()).isNotNegative();
                            assertThat(condition.overrun()).isFinite();
                        }));
        assertThat(assembled().measurements().get(0).metric(Metric.CPU_TIME)).isPresent();
        assertThat(assembled().platform().environment().get(Fact.BLANK_LOOP)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throwingLate", "throwingInIterationTearDown", "throwingInTrialTearDown"})
    void aBenchmarkThatThrowsAfterItsFirstMeasuredIterationFails(String probe) {
        RunPlan plan = Probes.plan(Probes.settings(1, 3), Duration.ZERO, probe);
        assertThat(session(plan).run()).isEqualTo(RunState.FAILED);
        assertThat(assembled().measurements()).isEmpty();
        assertThat(assembled().failures()).singleElement().satisfies(failed -> {
            assertThat(failed.failure()).isEqualTo(Failure.THREW);
            assertThat(failed.message()).contains("IllegalStateException: late");
        });
    }

    @Test
    void aForkThatWasDisturbedIsMeasuredAgainAtTheEndOfTheRun(@TempDir Path folder) {
        RunPlan plan = Probes.repeating(
                Probes.settings(2, 4), "-Dprobe.once=" + folder.resolve("paused"), "pausingInTheFirstFork", "steady");
        session(plan).run();
        List<RunEvent.ForkStarted> forks = events.stream()
                .filter(RunEvent.ForkStarted.class::isInstance)
                .map(RunEvent.ForkStarted.class::cast)
                .toList();
        assertThat(forks.get(4).fork()).as("after the planned forks of both").isEqualTo(3);
        assertThat(forks.get(4).repeats()).isEqualTo(1);
        assertThat(forks.get(4).benchmark()).isEqualTo(Probes.probe("pausingInTheFirstFork"));
        assertThat(assembled().measurements().get(0).forkCount()).isEqualTo(2);
        assertThat(assembled().measurements().get(0).aside()).hasSize(1);
    }

    @Test
    void aMethodWithoutWorkIsToldFromWorkByTheBlankLoop() {
        RunPlan plan = Probes.plan(Probes.settings(2, 3), Duration.ZERO, "steady");
        session(plan).run();
        Run run = assembled();
        assertThat(BlankLoop.nanos(run.platform().environment()))
                .hasValueSatisfying(nanos -> assertThat(nanos).isBetween(0.01, 20.0));
        assertThat(BlankLoop.isWithin(run.measurements().get(0), run.platform().environment()))
                .isFalse();
    }

    @Test
    void aBenchmarkThatFailsDoesNotEndTheOthers() {
        RunPlan plan =
                Probes.plan(Probes.settings(1, 1), Duration.ZERO, "throwing", "exiting", "outOfMemory", "steady");
        assertThat(session(plan).run()).isEqualTo(RunState.FAILED);
        Run run = assembled();
        assertThat(run.failures())
                .extracting(Run.FailedFork::failure)
                .containsExactly(Failure.THREW, Failure.EXITED, Failure.OUT_OF_MEMORY);
        assertThat(run.failures().get(0).message()).contains("IllegalStateException: the probe throws on purpose");
        assertThat(run.failures().get(1).message()).contains("exit code 3");
        assertThat(run.measurements())
                .extracting(m -> m.benchmark().shortName())
                .containsExactly("ProbeBenchmark.steady");
    }

    @Test
    void everyCauseOfAFailedForkIsNamed() {
        RunPlan plan = Probes.plan(
                Probes.settings(1, 1),
                Duration.ZERO,
                "exiting",
                "exitingWell",
                "halting",
                "overflowing",
                "foreignLibrary",
                "missingLibrary");
        assertThat(session(plan).run()).isEqualTo(RunState.FAILED);
        List<String> said =
                assembled().failures().stream().map(Run.FailedFork::message).toList();
        assertThat(said).hasSize(6);
        assertThat(said.get(0)).contains("called System.exit (exit code 3)");
        assertThat(said.get(1)).contains("called System.exit (exit code 0)");
        assertThat(said.get(2)).contains("ended its JVM without a word after 0 of 1 iterations");
        assertThat(said.get(3)).contains("overflowed its stack (StackOverflowError)", "-Xss");
        assertThat(said.get(4)).contains("built for another system (probe");
        assertThat(said.get(5)).contains("does not find a native library", "no probe-that-is-nowhere)");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullIsNamed() {
        session(Probes.plan(Probes.settings(1, 1), Duration.ZERO, "fullDisk")).run();
        assertThat(assembled().failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.message()).contains("full", "make room"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessThatOutlivesItsForkIsEndedAndNamedAndTheNextBenchmarkRuns() {
        // Another number in each run of the tests, by which the process is found.
        String seconds = Long.toString(80_000 + ProcessHandle.current().pid() % 10_000);
        RunPlan plan = Probes.plan(Probes.settings(1, 1), Duration.ofSeconds(60), "leavingAChild", "steady");
        RunPlan marked = new RunPlan(
                plan.id(),
                plan.name(),
                plan.source(),
                plan.descriptor(),
                plan.jdk(),
                plan.platform(),
                plan.revision(),
                plan.items(),
                List.of(),
                List.of("-Dprobe.sleep=" + seconds),
                plan.silence(),
                false,
                plan.meters());
        assertThat(session(marked).run()).isEqualTo(RunState.FAILED);
        assertThat(assembled().failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.message())
                        .contains("left a process behind that kept its output open (sleep)", "it was ended"));
        assertThat(assembled().measurements())
                .extracting(m -> m.benchmark().shortName())
                .contains("ProbeBenchmark.steady");
        assertThat(ProcessHandle.allProcesses()
                        .filter(process -> process.info()
                                .arguments()
                                .filter(arguments -> List.of(arguments).contains(seconds))
                                .isPresent()))
                .isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileWhoseNameHoldsTheSeparatorOfPathsIsMeasured(@TempDir Path folder) throws IOException {
        List<Path> path = Probes.source().classPath();
        Path odd = Files.createSymbolicLink(folder.resolve("a:b c"), path.get(0));
        List<String> named = new ArrayList<>(List.of(odd.toString()));
        path.subList(1, path.size()).forEach(part -> named.add(part.toString()));
        RunPlan usual = Probes.plan(Probes.settings(1, 1), Duration.ZERO, "steady");
        RunPlan plan = new RunPlan(
                usual.id(),
                usual.name(),
                BenchmarkSource.of(String.join(":", named)),
                usual.descriptor(),
                usual.jdk(),
                usual.platform(),
                usual.revision(),
                usual.items(),
                List.of(),
                List.of(),
                usual.silence(),
                false,
                usual.meters());
        assertThat(session(plan).run()).isEqualTo(RunState.COMPLETE);
    }

    @Test
    void aForkRunsUnderNoFlagOfOurs() {
        assertThat(session(Probes.plan(Probes.settings(1, 1), Duration.ZERO, "plainJvm"))
                        .run())
                .isEqualTo(RunState.COMPLETE);
        assertThat(assembled().failures()).isEmpty();
    }

    @Test
    void aForkThatHangsIsKilledAndTheNextBenchmarkRuns() {
        RunPlan plan = Probes.plan(Probes.settings(1, 1), Duration.ofSeconds(8), "hanging", "steady");
        assertThat(session(plan).run()).isEqualTo(RunState.FAILED);
        assertThat(assembled().failures()).extracting(Run.FailedFork::failure).containsExactly(Failure.HUNG);
        assertThat(assembled().measurements()).hasSize(1);
    }

    @Test
    void stopEndsTheForksAndKeepsWhatIsComplete() throws Exception {
        RunPlan plan = Probes.plan(Probes.settings(50, 2), Duration.ZERO, "steady");
        RunSession session = session(plan);
        CompletableFuture<RunState> state = CompletableFuture.supplyAsync(session::run);
        while (!state.isDone() && events.stream().noneMatch(RunEvent.ForkFinished.class::isInstance)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        session.stop();
        assertThat(state.get(20, TimeUnit.SECONDS)).isEqualTo(RunState.STOPPED);
        assertThat(before).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(assembled().measurements()).hasSize(1);
        assertThat(assembled().state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    void theCatalogSpellsOutEveryParameter() {
        Catalog catalog = Catalog.read(Probes.source(), Jdk.running());
        assertThat(catalog.benchmarks())
                .filteredOn(benchmark -> benchmark.name().endsWith("withParam"))
                .extracting(benchmark -> benchmark.params().get("size"))
                .containsExactly("1", "2");
    }
}
