package dev.plumbline.tool.sandbox;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.process.ChildProcess;
import dev.plumbline.process.StopSwitch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One process and everything it starts, watched until it ends or a limit ends it. */
final class LimitedProcess {
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
        try {
            return ended(ChildProcess.of(line)
                    .in(folder)
                    .with(environment)
                    .within(limits.wallTime())
                    .printingAtMost(limits.outputBytes())
                    .startingAtMost(limits.processes() + OWN_PROCESSES)
                    .run(stop));
        } catch (IOException e) {
            return new SandboxedRun(
                    EndReason.COULD_NOT_START, -1, "", "", line.get(0) + " could not be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped", e);
        }
    }

    private SandboxedRun ended(ChildProcess.Result result) {
        EndReason reason = switch (result.end()) {
            case BY_ITSELF -> ofExit(result.exitCode(), result.err());
            case TIME_LIMIT -> EndReason.TIMED_OUT;
            case OUTPUT_LIMIT -> EndReason.TOO_MUCH_OUTPUT;
            case CHILDREN_LIMIT -> EndReason.TOO_MANY_PROCESSES;
            case STOPPED -> EndReason.STOPPED;
        };
        return new SandboxedRun(
                reason,
                result.exitCode(),
                result.out(),
                result.err(),
                sentence(reason, result.exitCode(), result.err()));
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
