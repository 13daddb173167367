package dev.plumbline.run;

import dev.plumbline.host.LoadMeter;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.run.child.Command;
import dev.plumbline.run.event.RunEvent;
import dev.plumbline.run.event.RunEvent.Planned;
import dev.plumbline.run.event.RunnerMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run in progress. {@link #run} blocks until all forks are done, the run is stopped, or the runner JVM can do no more;
 * {@link #stop} may be called from any thread. A benchmark that fails does not end the run: the others go on.
 */
public final class RunSession {
    private static final Duration LEAST_SILENCE = Duration.ofMinutes(2);
    private static final int SILENT_ITERATIONS = 20;

    private final RunPlan plan;
    private final RunListener listener;
    private final InstantSource clock;
    private final Stopping stopping;
    private final RunAssembler assembler = new RunAssembler();
    private volatile @Nullable ChildJvm child;
    private volatile boolean stopped;
    private boolean failed;

    public RunSession(RunPlan plan, RunListener listener, InstantSource clock) {
        this(plan, List.of(), listener, clock);
    }

    /** @param earlier what the run reported before it was cut off; its forks are not measured again */
    public RunSession(RunPlan plan, List<RunEvent> earlier, RunListener listener, InstantSource clock) {
        this(plan, earlier, listener, clock, Stopping.AS_PLANNED);
    }

    /** @param stopping may end a benchmark before all planned forks are measured */
    public RunSession(
            RunPlan plan, List<RunEvent> earlier, RunListener listener, InstantSource clock, Stopping stopping) {
        this.stopping = stopping;
        this.plan = plan;
        this.listener = listener;
        this.clock = clock;
        earlier.forEach(assembler::onEvent);
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
        ChildJvm running = child;
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
        tell(new RunEvent.RunStarted(
                clock.instant(),
                plan.id(),
                plan.name(),
                plan.platform().id(),
                plan.platform().environment(),
                plan.revision(),
                plan.items()));
    }

    RunState end() {
        for (RunEvent.ForkFailed impossible :
                Plausibility.beyondLimit(assembler.measurements(), plan.descriptor(), clock.instant())) {
            failed = true;
            tell(impossible);
        }
        RunState state = stopped ? RunState.STOPPED : failed ? RunState.FAILED : RunState.COMPLETE;
        tell(new RunEvent.RunFinished(clock.instant(), state, LoadMeter.loadAverage()));
        return state;
    }

    private void measure(Planned item) throws InterruptedException {
        int first = assembler.forksTried(item.benchmark()) + 1;
        if (first > 1 && !goesOn(item.benchmark())) { // cut off between the answer and its record
            finish(item.benchmark());
            return;
        }
        for (int fork = first; fork <= item.settings().forks(); fork++) {
            if (!measure(item, fork) || !goesOn(item.benchmark())) {
                break;
            }
        }
        finish(item.benchmark());
    }

    /** One fork; answers whether another one of this benchmark makes sense. */
    boolean measure(Planned item, int fork) throws InterruptedException {
        if (stopped) {
            return false;
        }
        tell(new RunEvent.ForkStarted(clock.instant(), item.benchmark(), fork));
        Optional<Diagnosis> problem = fork(item, fork);
        if (stopped) {
            return false;
        }
        if (problem.isPresent()) {
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
        failed |= problem.failure() != Failure.UNAVAILABLE;
        ChildJvm running = child;
        String output = running == null ? "" : running.errorOutput();
        tell(new RunEvent.ForkFailed(clock.instant(), benchmark, fork, problem.failure(), problem.sentence(), output));
        // A cold fork says nothing of the next one; everything else would only happen again.
        return problem.failure() != Failure.NOT_WARM;
    }

    private Optional<Diagnosis> fork(Planned item, int fork) throws InterruptedException {
        ChildJvm jvm = runner();
        jvm.send(command(item, fork));
        LoadMeter load = new LoadMeter();
        List<RunnerMessage.Result> measured = new ArrayList<>();
        List<Double> foreign = new ArrayList<>();
        Duration limit = silence(item.settings());
        while (true) {
            ChildJvm.Received received = jvm.next(limit);
            if (received.message().isEmpty()) {
                return Optional.of(silent(item.benchmark(), jvm, received.silence(), limit));
            }
            RunnerMessage message = received.message().get();
            if (message instanceof RunnerMessage.Result result) {
                LoadMeter.Shares shares = load.sinceLast(jvm.forkProcesses());
                if (!result.warmup()) {
                    measured.add(result);
                    foreign.add(shares.foreign());
                }
                tell(event(item.benchmark(), fork, result, shares));
            } else if (message instanceof RunnerMessage.Forked) {
                return Plausibility.doubt(plan.descriptor().info(item.benchmark()), measured, foreign);
            } else if (message instanceof RunnerMessage.Failed problem) {
                return Optional.of(
                        Diagnosis.of(item.benchmark(), problem.message(), problem.output() + "\n" + jvm.errorOutput()));
            } else if (message instanceof RunnerMessage.Started) {
                load.sinceLast(jvm.forkProcesses());
            }
        }
    }

    private Diagnosis silent(Benchmark benchmark, ChildJvm jvm, ChildJvm.Silence silence, Duration limit) {
        jvm.close();
        child = null;
        if (silence == ChildJvm.Silence.TOO_LONG) {
            return new Diagnosis(
                    Failure.HUNG,
                    benchmark.displayName() + " said nothing for " + limit.toSeconds()
                            + " s and was killed; raise --timeout if its iterations really take longer");
        }
        return new Diagnosis(
                Failure.RUNNER_DIED,
                benchmark.displayName() + ": the runner JVM ended; " + lastLine(jvm.errorOutput()));
    }

    private static String lastLine(String text) {
        return text.strip().lines().reduce((first, second) -> second).orElse("it left no message");
    }

    private RunEvent event(Benchmark benchmark, int fork, RunnerMessage.Result result, LoadMeter.Shares shares) {
        return new RunEvent.IterationFinished(
                clock.instant(),
                benchmark,
                fork,
                result.index(),
                result.warmup(),
                result.value(),
                result.unit(),
                result.secondary(),
                result.histogram(),
                shares.fork(),
                shares.foreign());
    }

    private Duration silence(Settings settings) {
        if (!plan.silence().isZero()) {
            return plan.silence();
        }
        Duration iterations = settings.iterationTime().multipliedBy(SILENT_ITERATIONS);
        return iterations.compareTo(LEAST_SILENCE) > 0 ? iterations : LEAST_SILENCE;
    }

    /** The runner JVM, started when there is none. */
    private ChildJvm runner() {
        ChildJvm running = child;
        if (running != null && running.isAlive()) {
            return running;
        }
        ChildJvm started = ChildJvm.start(plan.source(), plan.jdk());
        child = started;
        if (stopped) {
            started.close();
        }
        return started;
    }

    private Command command(Planned item, int fork) {
        Settings settings = item.settings();
        Command command = Command.of("fork")
                .with("benchmark", item.benchmark().name())
                .with("mode", item.benchmark().mode().shortName())
                .with("threads", Integer.toString(item.benchmark().threads()))
                .with("warmups", Integer.toString(settings.warmups()))
                .with("warmupMillis", Long.toString(settings.warmupTime().toMillis()))
                .with("iterations", Integer.toString(settings.iterations()))
                .with("iterationMillis", Long.toString(settings.iterationTime().toMillis()))
                .with("profilers", String.join("\n", ProfilerFiles.ofFork(fork, plan.profilers())))
                .with("jvmArgs", String.join("\n", plan.jvmArgs()));
        for (var param : item.benchmark().params().entrySet()) {
            command = command.with("param." + param.getKey(), param.getValue());
        }
        return command;
    }
}
