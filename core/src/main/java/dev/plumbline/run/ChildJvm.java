package dev.plumbline.run;

import dev.plumbline.event.RunnerMessage;
import dev.plumbline.format.codec.event.RunnerMessageJson;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.run.child.Command;
import dev.plumbline.run.child.RunnerMain;
import dev.plumbline.run.source.BenchmarkSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The runner JVM: JMH of the measured jar, our few classes, and as its children the forks. It ends when this object is
 * closed, when this process ends in whatever way (its stdin closes), and takes its forks with it.
 */
final class ChildJvm implements Runner {
    private static final Duration GRACE = Duration.ofMillis(300);

    /** How long the system may take to bury what was killed. */
    private static final Duration LAST_GRACE = Duration.ofSeconds(2);

    private static final int STDERR_KEPT = 20_000;

    private final Process process;
    private final PrintStream commands;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final StringBuilder errors = new StringBuilder();

    /** A line of stdout; an empty one is its end. */
    private record Line(Optional<String> text) {}

    private ChildJvm(Process process) {
        this.process = process;
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        daemon("run-reader", this::readLines);
        daemon("run-errors", this::readErrors);
    }

    /** Starts a runner JVM on this JDK. */
    static ChildJvm start(BenchmarkSource source, Jdk jdk) {
        // No flag of ours here: JMH hands the flags of the runner JVM on to its forks, and a fork under our flags would
        // measure another JVM than the user's.
        return start(source, jdk, List.of());
    }

    /** Starts one that only lists and never forks: the quick compiler alone answers sooner. */
    static ChildJvm startToList(BenchmarkSource source, Jdk jdk) {
        return start(source, jdk, List.of("-XX:TieredStopAtLevel=1"));
    }

    private static ChildJvm start(BenchmarkSource source, Jdk jdk, List<String> flags) {
        String classPath = ownClasses() + java.io.File.pathSeparator + source.classPathText();
        List<String> line = new ArrayList<>();
        line.add(jdk.java().toString());
        line.addAll(flags);
        line.addAll(List.of("-cp", classPath));
        line.add(RunnerMain.class.getName());
        try {
            return new ChildJvm(new ProcessBuilder(line).start());
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "the runner JVM does not start (" + e.getMessage() + "); check that JDK", e);
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(RunnerMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void readLines() {
        readAll(process.getInputStream(), line -> lines.add(new Line(Optional.of(line))));
        lines.add(new Line(Optional.empty()));
    }

    private void readErrors() {
        readAll(process.getErrorStream(), this::keep);
    }

    private void keep(String line) {
        synchronized (errors) {
            errors.append(line).append('\n');
            if (errors.length() > STDERR_KEPT) {
                errors.delete(0, errors.length() - STDERR_KEPT);
            }
        }
    }

    private static void readAll(InputStream in, java.util.function.Consumer<String> each) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(each);
        } catch (IOException | UncheckedIOException e) {
            // The process was killed: the same as the end of its output.
            return;
        }
    }

    @Override
    public void send(Command command) {
        commands.println(command.toLine());
    }

    /** Waits for the next message; what others print on its stdout is passed over. */
    @Override
    public Received next(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Line line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                return new Received(Optional.empty(), Silence.TOO_LONG);
            }
            if (line.text().isEmpty()) {
                lines.add(line);
                return new Received(Optional.empty(), Silence.ENDED);
            }
            String text = line.text().get();
            Optional<RunnerMessage> message = RunnerMessageJson.read(text);
            if (message.isPresent()) {
                return new Received(message, Silence.ENDED);
            }
            if (!text.isBlank()) {
                keep(text); // an agent's, or the JVM's: it may say why nothing else comes
            }
        }
    }

    @Override
    public boolean hasFork() {
        return process.children().findAny().isPresent();
    }

    @Override
    public String endWhatHoldsTheOutput() {
        List<ProcessHandle> holders = OutputHolders.of(process.toHandle());
        String names = OutputHolders.names(holders); // what has ended has no name
        holders.forEach(ProcessHandle::destroyForcibly);
        return names;
    }

    @Override
    public Load load(Meter.Source meters, int threads) {
        Meter meter = meters.of(threads);
        return () -> meter.sinceLast(process.descendants());
    }

    @Override
    public String errorOutput() {
        synchronized (errors) {
            return errors.toString();
        }
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        List<ProcessHandle> forks = process.descendants().toList();
        forks.forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(LAST_GRACE.toMillis(), TimeUnit.MILLISECONDS);
            }
            for (ProcessHandle fork : forks) {
                if (fork.isAlive()) {
                    fork.onExit()
                            .completeOnTimeout(fork, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                            .join();
                    fork.destroyForcibly();
                    fork.onExit()
                            .completeOnTimeout(fork, LAST_GRACE.toMillis(), TimeUnit.MILLISECONDS)
                            .join();
                }
            }
        } catch (InterruptedException e) {
            forks.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
