package dev.plumbline.tool.analysis;

import dev.plumbline.process.ChildProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that analyses Python, run on a temporary copy of the source with a time limit. What it does not say in time,
 * or says badly, is unknown.
 *
 * @param analyser its name and version, as it says itself
 */
record InstalledAnalyser(Path program, Analyser analyser) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+");

    /** The first of that name on a search path that tells its version. */
    static Optional<InstalledAnalyser> find(String name, String searchPath) {
        return Arrays.stream(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .flatMap(program ->
                        version(program).map(version -> new InstalledAnalyser(program, new Analyser(name, version))));
    }

    private static Optional<String> version(Path program) {
        Matcher version =
                VERSION.matcher(run(List.of(program.toString(), "--version")).orElse(""));
        return version.find() ? Optional.of(version.group()) : Optional.empty();
    }

    /** What it prints of a source; empty where it fails or takes too long. */
    Optional<String> read(String code, List<String> options) {
        try {
            Path folder = Files.createTempDirectory("plumbline-analysis");
            Path file = folder.resolve("tool.py");
            try {
                Files.writeString(file, code);
                List<String> command = new ArrayList<>(List.of(program.toString()));
                command.addAll(options);
                command.add(file.toString());
                return run(command);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> run(List<String> command) {
        try {
            ChildProcess.Result result = ChildProcess.of(command).within(LIMIT).run();
            return result.end() == ChildProcess.End.BY_ITSELF ? Optional.of(result.out()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
