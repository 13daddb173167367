package dev.plumbline.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Processes that outlived the fork that started them and hold its output: JMH reads that output to its end, so it would
 * wait for them. Found by the pipes they share with the runner JVM; only where {@code /proc} tells them (Linux).
 */
final class OutputHolders {
    private static final Path PROC = Path.of("/proc");
    private static final Set<String> STANDARD = Set.of("0", "1", "2");

    private OutputHolders() {}

    /** Those that hold what this process reads, beyond its own three streams; this JVM is none of them. */
    static List<ProcessHandle> of(ProcessHandle reader) {
        Set<String> read = pipes(reader.pid(), fd -> !STANDARD.contains(fd));
        read.removeAll(pipes(reader.pid(), STANDARD::contains));
        if (read.isEmpty()) {
            return List.of();
        }
        List<ProcessHandle> holders = new ArrayList<>();
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != reader.pid()
                        && process.pid() != ProcessHandle.current().pid())
                .filter(process -> !Collections.disjoint(read, pipes(process.pid(), fd -> true)))
                .forEach(holders::add);
        return holders;
    }

    /** The pipes behind the descriptors of a process that are wanted; none where nobody may look. */
    private static Set<String> pipes(long pid, Predicate<String> wanted) {
        Set<String> pipes = new HashSet<>();
        Path descriptors = PROC.resolve(Long.toString(pid)).resolve("fd");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(descriptors)) {
            for (Path file : files) {
                if (wanted.test(String.valueOf(file.getFileName()))) {
                    pipe(file).ifPresent(pipes::add);
                }
            }
        } catch (IOException notOurs) {
            return pipes;
        }
        return pipes;
    }

    private static Optional<String> pipe(Path descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString()).filter(text -> text.startsWith("pipe:"));
        } catch (IOException closedMeanwhile) {
            return Optional.empty();
        }
    }

    /** {@code sleep, cat}: what they are called. */
    static String names(List<ProcessHandle> processes) {
        return String.join(
                ", ",
                processes.stream()
                        .map(process -> process.info()
                                .command()
                                .map(command -> String.valueOf(Path.of(command).getFileName()))
                                .orElse("process " + process.pid()))
                        .distinct()
                        .toList());
    }
}
