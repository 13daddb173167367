package dev.plumbline.tool.sandbox;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process and everything it starts, watched until it ends or a limit ends it. */
final class LimitedProcess {
    private static final int POLL_MILLIS = 100;

    /** What stands between us and the tool: unshare or bwrap, twice, or a shell. */
    private static final int OWN_PROCESSES = 3;

    private final List<String> line;
    private final SandboxLimits limits;
    private final StopSwitch stop;

    LimitedProcess(List<String> line, SandboxLimits limits, StopSwitch stop) {
        this.line = line;
        this.limits = limits;
        this.stop = stop;
    }

    /** Runs it to its end. */
    SandboxedRun run(Path folder, Map<String, String> environment) {
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            return new SandboxedRun(
                    EndReason.COULD_NOT_START, -1, "", "", line.get(0) + " could not be started: " + e.getMessage());
        }
        LimitedOutput out = LimitedOutput.read(process.getInputStream(), limits.outputBytes());
        LimitedOutput err = LimitedOutput.read(process.getErrorStream(), limits.outputBytes());
        try {
            process.getOutputStream().close();
            EndReason reason = watch(process, out, err);
            out.await();
            err.await();
            return ended(reason, process, out.text(), err.text());
        } catch (IOException e) {
            throw PlumblineException.failed("a process cannot be talked to (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped", e);
        } finally {
            kill(process);
        }
    }

    /** Waits; a limit that is passed kills all processes. */
    private EndReason watch(Process process, LimitedOutput out, LimitedOutput err) throws InterruptedException {
        long deadline = System.nanoTime() + limits.wallTime().toNanos();
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            EndReason passed = passed(process, out, err, deadline);
            if (passed != EndReason.COMPLETED) {
                kill(process);
                process.waitFor();
                return passed;
            }
        }
        return out.isExceeded() || err.isExceeded() ? EndReason.TOO_MUCH_OUTPUT : EndReason.COMPLETED;
    }

    private EndReason passed(Process process, LimitedOutput out, LimitedOutput err, long deadline) {
        if (stop.isStopped()) {
            return EndReason.STOPPED;
        }
        if (out.isExceeded() || err.isExceeded()) {
            return EndReason.TOO_MUCH_OUTPUT;
        }
        if (System.nanoTime() > deadline) {
            return EndReason.TIMED_OUT;
        }
        return process.descendants().count() > limits.processes() + OWN_PROCESSES
                ? EndReason.TOO_MANY_PROCESSES
                : EndReason.COMPLETED;
    }

    /** The end of the first process takes a process namespace with it; without one its children are ended one by one. */
    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private SandboxedRun ended(EndReason watched, Process process, String out, String err) {
        int exit = watched == EndReason.COMPLETED ? process.exitValue() : -1;
        EndReason reason = watched == EndReason.COMPLETED ? ofExit(exit, err) : watched;
        return new SandboxedRun(reason, exit, out, err, sentence(reason, exit, err));
    }

    private static EndReason ofExit(int exit, String err) {
        if (exit == 0) {
            return EndReason.COMPLETED;
        }
        if (err.startsWith("bwrap: ")
                || err.startsWith("unshare: ")
                || err.startsWith("setpriv: ")
                || err.startsWith("prlimit: ")
                || err.startsWith("mount: ")) {
            return EndReason.COULD_NOT_START;
        }
        return err.contains("MemoryError") ? EndReason.OUT_OF_MEMORY : EndReason.EXITED_NON_ZERO;
    }

    private String sentence(EndReason reason, int exit, String err) {
        Duration time = limits.wallTime();
        return switch (reason) {
            case COMPLETED -> "it ended";
            case EXITED_NON_ZERO -> "it ended with exit code " + exit;
            case TIMED_OUT ->
                "it did not end within "
                        + (time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms")
                        + " and was killed";
            case OUT_OF_MEMORY ->
                "it needed more than the " + limits.memoryBytes() / (1024 * 1024) + " MiB of memory a process may have";
            case TOO_MUCH_OUTPUT -> "it printed more than " + limits.outputBytes() / 1024 + " KiB and was killed";
            case TOO_MANY_PROCESSES ->
                "it ran more than " + limits.processes() + " processes at once and was killed with all of them";
            case STOPPED -> "it was stopped on request";
            case COULD_NOT_START ->
                "it could not be started: " + err.lines().findFirst().orElse("exit code " + exit);
        };
    }
}
