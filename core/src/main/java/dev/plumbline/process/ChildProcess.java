package dev.plumbline.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that is started, asked nothing more, and watched until it ends or something ends it. Its input is empty. Both
 * outputs are drained while it runs, so that it never waits for a reader.
 */
public final class ChildProcess {
    private static final int POLL_MILLIS = 100;
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final List<String> line;
    private @Nullable Path folder;
    private @Nullable Map<String, String> environment;
    private Duration limit = FOR_EVER;
    private int mostBytes = Integer.MAX_VALUE;
    private int mostChildren = Integer.MAX_VALUE;
    private boolean lastBytes;
    private boolean together;

    private ChildProcess(List<String> line) {
        this.line = List.copyOf(line);
    }

    /** @param line the program and its arguments */
    public static ChildProcess of(List<String> line) {
        return new ChildProcess(line);
    }

    /** What ended it. */
    public enum End {
        /** It did so itself. */
        BY_ITSELF,
        TIME_LIMIT,
        OUTPUT_LIMIT,
        CHILDREN_LIMIT,
        /** Somebody threw the switch. */
        STOPPED
    }

    /**
     * How it went.
     *
     * @param exitCode −1 unless it ended by itself
     */
    public record Result(End end, int exitCode, String out, String err) {
        public boolean isSuccess() {
            return end == End.BY_ITSELF && exitCode == 0;
        }
    }

    /** In this folder instead of ours. */
    public ChildProcess in(Path place) {
        folder = place;
        return this;
    }

    /** With these variables alone instead of ours. */
    public ChildProcess with(Map<String, String> variables) {
        environment = Map.copyOf(variables);
        return this;
    }

    /** Ended after this time. */
    public ChildProcess within(Duration time) {
        limit = time;
        return this;
    }

    /** Ended when it prints more on one of its outputs. */
    public ChildProcess printingAtMost(int bytes) {
        mostBytes = bytes;
        return this;
    }

    /** Of each output only the last bytes are kept; it may print as much as it likes. */
    public ChildProcess keepingTheLast(int bytes) {
        lastBytes = true;
        mostBytes = bytes;
        return this;
    }

    /** What it prints as errors stands among its output, in the order in which it came. */
    public ChildProcess withErrorsAmongItsOutput() {
        together = true;
        return this;
    }

    /** Ended when more processes run below it at once. */
    public ChildProcess startingAtMost(int processes) {
        mostChildren = processes;
        return this;
    }

    /** The same, with nobody to stop it. */
    public Result run() throws IOException, InterruptedException {
        return run(new StopSwitch());
    }

    /**
     * Runs it to its end. Whatever happens, nothing of it is left running.
     *
     * @throws IOException when it cannot be started
     */
    public Result run(StopSwitch stop) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(together);
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        if (environment != null) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        Process process = builder.start();
        try {
            LimitedOutput out = LimitedOutput.read(process.getInputStream(), mostBytes, lastBytes);
            LimitedOutput err = LimitedOutput.read(process.getErrorStream(), mostBytes, lastBytes);
            process.getOutputStream().close();
            End end = watch(process, out, err, stop);
            out.await();
            err.await();
            return new Result(end, end == End.BY_ITSELF ? process.exitValue() : -1, out.text(), err.text());
        } finally {
            kill(process);
        }
    }

    /** Waits; a limit that is passed kills all processes. */
    private End watch(Process process, LimitedOutput out, LimitedOutput err, StopSwitch stop)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            End passed = passed(process, out, err, stop, deadline);
            if (passed != End.BY_ITSELF) {
                kill(process);
                process.waitFor();
                return passed;
            }
        }
        return out.isExceeded() || err.isExceeded() ? End.OUTPUT_LIMIT : End.BY_ITSELF;
    }

    private End passed(Process process, LimitedOutput out, LimitedOutput err, StopSwitch stop, long deadline) {
        if (stop.isStopped()) {
            return End.STOPPED;
        }
        if (out.isExceeded() || err.isExceeded()) {
            return End.OUTPUT_LIMIT;
        }
        if (System.nanoTime() > deadline) {
            return End.TIME_LIMIT;
        }
        boolean counted = mostChildren < Integer.MAX_VALUE;
        return counted && process.descendants().count() > mostChildren ? End.CHILDREN_LIMIT : End.BY_ITSELF;
    }

    /** The end of the first process takes a process namespace with it; without one its children are ended one by one. */
    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
