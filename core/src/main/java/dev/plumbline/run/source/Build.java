package dev.plumbline.run.source;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a checkout by one line of the shell; {@link #stop} may be called from any thread. */
public final class Build {
    private static final int OUTPUT_KEPT = 16 * 1024;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final String command;
    private volatile @Nullable Process process;
    private volatile boolean stopped;

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
            Process started = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process = started;
            if (stopped) {
                stop();
            }
            started.getOutputStream().close();
            String output = lastPart(started.getInputStream());
            int code = started.waitFor();
            if (stopped) {
                throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped while building", null);
            }
            return code == 0 ? Optional.empty() : Optional.of(new Failed(command, code, output));
        } catch (IOException e) {
            throw PlumblineException.failed("'" + command + "' does not start (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped while building", e);
        }
    }

    private static String lastPart(InputStream stream) throws IOException {
        StringBuilder kept = new StringBuilder();
        try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            char[] buffer = new char[4096];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                kept.append(buffer, 0, read);
                if (kept.length() > 2 * OUTPUT_KEPT) {
                    kept.delete(0, kept.length() - OUTPUT_KEPT);
                }
            }
        }
        return kept.toString();
    }

    /** Ends the build with all its processes. */
    public void stop() {
        stopped = true;
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        }
    }
}
