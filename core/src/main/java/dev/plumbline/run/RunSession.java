package dev.plumbline.run;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.event.RunnerMessage;
import dev.plumbline.host.LoadMeter;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Units;
import dev.plumbline.run.child.Command;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run in progress. {@link #run} blocks until all forks are done, the run is stopped, or the runner can do no more;
 * {@link #stop} may be called from any thread. A benchmark that fails does not end the run: the others go on.
 */
public final class RunSession {
    private static final Duration BLANK_LIMIT = Duration.ofSeconds(20);

    private final RunPlan plan;
    private final RunListener listener;
    private final InstantSource clock;
    private final Stopping stopping;
    private final RunAssembler assembler;
    private final Runner.Place place;
    private volatile @Nullable Runner runner;
    private volatile boolean stopped;
    private boolean failed;
    private final Repeats repeats;

    public RunSession(RunPlan plan, RunListener listener, InstantSource clock) {
        this(plan, new RunAssembler(), listener, clock, Stopping.AS_PLANNED, Runner.Place.HERE);
    }

    /**
     * @param assembler hears every event before the listener does; it may know what the run reported before it was cut
     *     off, whose forks are not measured again
     * @param stopping may end a benchmark before all planned forks are measured
     * @param place where its forks run
     */
    public RunSession(
            RunPlan plan,
            RunAssembler assembler,
            RunListener listener,
            InstantSource clock,
            Stopping stopping,
            Runner.Place place) {
        this.stopping = stopping;
        this.place = place;
        this.plan = plan;
        this.assembler = assembler;
        this.repeats = new Repeats(assembler);
        this.listener = listener;
        this.clock = clock;
        this.failed = assembler.hasFailed();
    }

    private void tell(RunEvent event) {
        assembler.onEvent(event);
        listener.onEvent(event);
    }

    /** Ends the forks within a second and then the run; what is complete stays. */
    public void stop() {
        stopped = true;
        closeRunner();
    }

    void closeRunner() {
        Runner running = runner;
        if (running != null) {
            running.close();
        }
    }

    /** Measures everything that is planned, unless a benchmark has its answer before. */
    public RunState run() {
        begin();
        try {
            for (Planned item : plan.items()) {
                if (!stopped) {
                    measure(item);
                }
            }
            repeatDisturbed();
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        } finally {
            closeRunner();
        }
        return end();
    }

    RunPlan plan() {
        return plan;
    }

    boolean isStopped() {
        return stopped;
    }

    void begin() {
        Environment environment = plan.platform().environment();
        Optional<String> blank = blankLoop();
        tell(new RunEvent.RunStarted(
                clock.instant(),
                plan.id(),
                plan.name(),
                plan.platform().id(),
                blank.isPresent() ? environment.with(Fact.BLANK_LOOP, blank.get()) : environment,
                plan.revision(),
                plan.items()));
    }

    /** What a loop without work takes at most on this JVM, in ns; empty where the runner does not say. */
    private Optional<String> blankLoop() {
        try {
            Runner asked = runner();
            asked.send(Command.of("blank"));
            for (Runner.Received received = asked.next(BLANK_LIMIT);
                    received.message().isPresent();
                    received = asked.next(BLANK_LIMIT)) {
                if (received.message().get() instanceof RunnerMessage.Blank blank) {
                    return blank.nanosPerOp().stream().max().stream()
                            .filter(Double::isFinite)
                            .mapToObj(Units::number)
                            .findFirst();
                }
            }
            return Optional.empty();
        } catch (PlumblineException e) {
            // A runner that does not start is told where the first fork fails.
            return Optional.empty();
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    RunState end() {
        List<RunEvent.ForkFailed> tooGood =
                new ArrayList<>(Plausibility.beyondLimit(assembler.measurements(), plan.descriptor(), clock.instant()));
        assembler
                .run()
                .ifPresent(run -> tooGood.addAll(Plausibility.withoutWork(run, plan.descriptor(), clock.instant())));
        for (RunEvent.ForkFailed impossible : tooGood) {
            failed = true;
            tell(impossible);
        }
        failed |= assembler.hasFailed();
        RunState state = stopped ? RunState.STOPPED : failed ? RunState.FAILED : RunState.COMPLETE;
        tell(new RunEvent.RunFinished(clock.instant(), state, LoadMeter.loadAverage()));
        return state;
    }

    private void measure(Planned item) throws InterruptedException {
        if (assembler.isComplete(item.benchmark())) { // cut off when only disturbed forks were to be measured again
            return;
        }
        int first = assembler.forksTried(item.benchmark()) + 1;
        if (first > 1 && !goesOn(item.benchmark())) { // cut off between the answer and its record
            finish(item.benchmark());
            return;
        }
        for (int fork = first; fork <= item.settings().forks(); fork++) {
            if (!measure(item, fork)) {
                break;
            }
            if (stopping != Stopping.AS_PLANNED && isDisturbed(item, fork)) { // before the look that it would mislead
                repeat(item, fork);
            }
            if (!goesOn(item.benchmark())) {
                break;
            }
        }
        finish(item.benchmark());
    }

    /** Measures disturbed forks again when everything else is done, and whatever disturbed them may be over. */
    private void repeatDisturbed() throws InterruptedException {
        if (stopping != Stopping.AS_PLANNED) {
            return;
        }
        for (Planned item : plan.items()) {
            for (int fork : assembler.disturbedForks(item.benchmark())) {
                repeat(item, fork);
            }
        }
    }

    /** Whether a fork was disturbed throughout, and may be measured again. */
    boolean isDisturbed(Planned item, int fork) {
        return assembler.disturbedForks(item.benchmark()).contains(fork);
    }

    /** Measures a fork again, unless this benchmark has had its share of repeats. */
    void repeat(Planned item, int fork) throws InterruptedException {
        if (plan.repeats() && !stopped && repeats.isLeft(item)) {
            measure(item, repeats.next(item), fork);
        }
    }

    /** One fork; answers whether another one of this benchmark makes sense. */
    boolean measure(Planned item, int fork) throws InterruptedException {
        return measure(item, fork, 0);
    }

    private boolean measure(Planned item, int fork, int instead) throws InterruptedException {
        if (stopped) {
            return false;
        }
        tell(new RunEvent.ForkStarted(clock.instant(), item.benchmark(), fork, instead));
        Optional<Diagnosis> problem = new ForkMeasurement(plan, clock, this::tell).measure(runner(), item, fork);
        if (stopped) {
            return false;
        }
        if (problem.isPresent()) {
            if (problem.get().failure().isKill()) {
                closeRunner();
                runner = null; // it may take a moment to be gone, and must not be asked again
            }
            return !report(item.benchmark(), fork, problem.get());
        }
        tell(new RunEvent.ForkFinished(clock.instant(), item.benchmark(), fork));
        return true;
    }

    /** The complete forks of a benchmark so far. */
    Optional<Measurement> measurement(Benchmark benchmark) {
        return assembler.measurement(benchmark);
    }

    private boolean goesOn(Benchmark benchmark) {
        return measurement(benchmark).map(stopping::goesOn).orElse(true);
    }

    void finish(Benchmark benchmark) {
        if (!stopped) {
            tell(new RunEvent.BenchmarkFinished(clock.instant(), benchmark));
        }
    }

    /** Reports a failed fork; answers whether further forks of this benchmark would only fail again. */
    private boolean report(Benchmark benchmark, int fork, Diagnosis problem) {
        Runner running = runner;
        String output = running == null ? "" : running.errorOutput();
        tell(new RunEvent.ForkFailed(clock.instant(), benchmark, fork, problem.failure(), problem.sentence(), output));
        // A cold fork says nothing of the next one; everything else would only happen again.
        return problem.failure() != Failure.NOT_WARM;
    }

    /** The runner, started when there is none. */
    private Runner runner() {
        Runner running = runner;
        if (running != null && running.isAlive()) {
            return running;
        }
        Runner started = place.start(plan.source(), plan.jdk());
        runner = started;
        if (stopped) {
            started.close();
        }
        return started;
    }
}
