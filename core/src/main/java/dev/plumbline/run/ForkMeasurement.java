package dev.plumbline.run;

import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.event.RunnerMessage;
import dev.plumbline.host.Meter;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Settings;
import dev.plumbline.run.child.Command;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One fork: asks the runner for it, and tells what it reports. */
final class ForkMeasurement {
    private static final Duration LEAST_SILENCE = Duration.ofMinutes(2);
    private static final int SILENT_ITERATIONS = 20;

    private final RunPlan plan;
    private final InstantSource clock;
    private final RunListener listener;

    ForkMeasurement(RunPlan plan, InstantSource clock, RunListener listener) {
        this.plan = plan;
        this.clock = clock;
        this.listener = listener;
    }

    /** Measures one fork and tells each iteration; answers what is wrong with it, empty when nothing is. */
    Optional<Diagnosis> measure(Runner runner, Planned item, int fork) throws InterruptedException {
        runner.send(command(item, fork));
        Runner.Load load = runner.load(plan.meters(), item.benchmark().threads());
        List<IterationFinished> measured = new ArrayList<>();
        Duration limit = silence(item.settings());
        Patience patience = new Patience(runner, limit);
        while (true) {
            Runner.Received received = patience.next();
            if (received.message().isEmpty()) {
                return Optional.of(silent(item.benchmark(), runner, received.silence(), limit));
            }
            RunnerMessage message = received.message().get();
            if (message instanceof RunnerMessage.Result result) {
                IterationFinished iteration = event(item, fork, result, load.sinceLast());
                if (!result.warmup()) {
                    measured.add(iteration);
                }
                listener.onEvent(iteration);
            } else if (message instanceof RunnerMessage.Forked) {
                return patience.leftBehind()
                        .map(names -> Diagnosis.leftBehind(item.benchmark(), names))
                        .or(() -> Plausibility.doubt(plan.descriptor().info(item.benchmark()), measured));
            } else if (message instanceof RunnerMessage.Failed problem) {
                return Optional.of(Diagnosis.of(
                        item.benchmark(), problem.message(), problem.output() + "\n" + runner.errorOutput()));
            } else if (message instanceof RunnerMessage.Started) {
                load.sinceLast();
            }
        }
    }

    private Diagnosis silent(Benchmark benchmark, Runner runner, Runner.Silence silence, Duration limit) {
        runner.close();
        if (silence == Runner.Silence.TOO_LONG) {
            return new Diagnosis(
                    Failure.HUNG,
                    benchmark.displayName() + " said nothing for " + limit.toSeconds()
                            + " s and was killed; raise --timeout if its iterations really take longer");
        }
        return new Diagnosis(
                Failure.RUNNER_DIED,
                benchmark.displayName() + ": the runner JVM ended; " + lastLine(runner.errorOutput()));
    }

    private static String lastLine(String text) {
        return text.strip().lines().reduce((first, second) -> second).orElse("it left no message");
    }

    private IterationFinished event(Planned item, int fork, RunnerMessage.Result result, Meter.Reading reading) {
        return new IterationFinished(
                clock.instant(),
                item.benchmark(),
                fork,
                result.index(),
                result.warmup(),
                result.value(),
                result.unit(),
                IterationConditions.withCpuTime(reading, result),
                result.histogram(),
                IterationConditions.of(reading, result, item.benchmark(), item.settings()));
    }

    private Duration silence(Settings settings) {
        if (!plan.silence().isZero()) {
            return plan.silence();
        }
        Duration iterations = settings.iterationTime().multipliedBy(SILENT_ITERATIONS);
        return iterations.compareTo(LEAST_SILENCE) > 0 ? iterations : LEAST_SILENCE;
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
