package dev.plumbline.tool.sandbox;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Python interpreter that can run tools.
 *
 * @param executable the real program, behind shims and links
 * @param folders what must be readable for it to run: its prefixes
 */
record Python(Path executable, String version, List<Path> folders) {
    /** Property that names the interpreter; the environment variable {@code PLUMBLINE_PYTHON} does too. */
    public static final String PROPERTY = "plumbline.python";

    private static final String ASK = """
            import os, sys
            print("%d.%d.%d" % sys.version_info[:3])
            print(os.path.abspath(sys.executable))
            for folder in {sys.prefix, sys.base_prefix, sys.exec_prefix, os.path.dirname(os.path.dirname(
                    os.path.realpath(sys.executable)))}:
                print(os.path.abspath(folder))
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public Python {
        folders = List.copyOf(folders);
    }

    /**
     * The interpreters to try, best first: the one that is configured alone, else {@code python3} of the path, else the
     * system's. Each is asked who it is when its turn comes, for that takes up to half a second.
     */
    static Stream<Python> candidates() {
        Optional<String> configured = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv("PLUMBLINE_PYTHON")))
                .filter(name -> !name.isBlank());
        if (configured.isPresent()) {
            return Stream.of(at(configured.get())
                    .orElseThrow(() -> PlumblineException.failed("the Python '" + configured.get()
                            + "' does not run; check -D" + PROPERTY + " or PLUMBLINE_PYTHON")));
        }
        return Stream.of("python3", "/usr/bin/python3")
                .flatMap(name -> at(name).stream())
                .distinct();
    }

    /** The best of the candidates. */
    static Python first() {
        return candidates()
                .findFirst()
                .orElseThrow(() -> PlumblineException.failed(
                        "python3 was not found; install it, or name one with -D" + PROPERTY + " or PLUMBLINE_PYTHON"));
    }

    /** The interpreter of a name or path, asked who it is; empty when it does not answer. */
    public static Optional<Python> at(String name) {
        try {
            ChildProcess.Result answer = ChildProcess.of(List.of(name, "-I", "-c", ASK))
                    .within(PATIENCE)
                    .run();
            List<String> lines = answer.out().lines().toList();
            return answer.isSuccess() && lines.size() > 2 ? Optional.of(of(lines)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped while looking for Python", e);
        }
    }

    private static Python of(List<String> lines) {
        Set<Path> folders = new LinkedHashSet<>();
        lines.stream()
                .skip(2)
                .sorted()
                .map(Path::of)
                .filter(folder -> folder.getNameCount() > 0)
                .forEach(folders::add);
        return new Python(Path.of(lines.get(1)), lines.get(0), List.copyOf(folders));
    }
}
