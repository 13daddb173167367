package dev.plumbline.run.source;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.process.ChildProcess;
import dev.plumbline.process.StopSwitch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds a checkout by one line of the shell; {@link #stop} may be called from any thread. */
public final class Build {
    private static final int OUTPUT_KEPT = 16 * 1024;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final String command;
    private final StopSwitch stop = new StopSwitch();

    public Build(String command) {
        this.command = command;
    }

    /**
     * A build that did not succeed.
     *
     * @param output the last part of what it printed
     */
    public record Failed(String command, int exitCode, String output) {
        /** {@code 'mvn package' ended with 1: [ERROR] cannot find symbol}. */
        public String sentence() {
            return "'" + command + "' ended with " + exitCode
                    + telling().map(line -> ": " + line).orElse("");
        }

        /** The first line that calls itself an error, else the last one. */
        private Optional<String> telling() {
            List<String> lines = output.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.stream()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).contains("error"))
                    .findFirst()
                    .or(() -> lines.stream().reduce((first, second) -> second));
        }
    }

    /** Runs the line in a folder until it ends; empty when it succeeded. */
    public Optional<Failed> run(Path folder) {
        List<String> line = WINDOWS ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
        try {
            ChildProcess.Result result = ChildProcess.of(line)
                    .in(folder)
                    .withErrorsAmongItsOutput()
                    .keepingTheLast(OUTPUT_KEPT)
                    .run(stop);
            if (result.end() == ChildProcess.End.STOPPED) {
                throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped while building", null);
            }
            return result.isSuccess()
                    ? Optional.empty()
                    : Optional.of(new Failed(command, result.exitCode(), result.out()));
        } catch (IOException e) {
            throw PlumblineException.failed("'" + command + "' does not start (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped while building", e);
        }
    }

    /** Ends the build with all its processes. */
    public void stop() {
        stop.stop();
    }
}
