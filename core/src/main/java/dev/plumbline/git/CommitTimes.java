package dev.plumbline.git;

import dev.plumbline.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When files last changed, as git knows it: the committer's time of the last commit that changed their content. The time
 * of a file itself is that of its checkout, and says nothing after a clone. One {@code git log} a checkout answers for
 * all files; files that git does not track, or that differ from their commit, have no such time.
 */
public final class CommitTimes {
    private static final String COMMIT = "\u0001";
    private static final int MOST_PATHS = 200;

    private final Map<Path, Instant> times;

    private CommitTimes(Map<Path, Instant> times) {
        this.times = Map.copyOf(times);
    }

    /** @param paths files, or folders with everything below them */
    public static CommitTimes of(List<Path> paths) {
        Map<Path, List<Path>> checkouts = new LinkedHashMap<>();
        for (Path path : paths) {
            Path whole = path.toAbsolutePath().normalize();
            top(whole)
                    .ifPresent(top -> checkouts
                            .computeIfAbsent(top, key -> new ArrayList<>())
                            .add(whole));
        }
        Map<Path, Instant> times = new HashMap<>();
        checkouts.forEach((top, inside) -> read(top, inside, times));
        return new CommitTimes(times);
    }

    /** The time of a file; empty where git knows none. */
    public Optional<Instant> of(Path file) {
        return Optional.ofNullable(times.get(file.toAbsolutePath().normalize()));
    }

    private static Optional<Path> top(Path path) {
        for (Path folder = Files.isDirectory(path) ? path : path.getParent();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static void read(Path top, List<Path> inside, Map<Path, Instant> times) {
        List<String> paths = inside.size() > MOST_PATHS
                ? List.of(".")
                : inside.stream().map(path -> relative(top, path)).toList();
        Set<String> changed = new HashSet<>(git(top, paths, "diff", "--name-only", "HEAD"));
        Instant at = Instant.EPOCH;
        for (String line : git(top, paths, "log", "--no-renames", "--format=" + COMMIT + "%ct", "--name-only")) {
            if (line.startsWith(COMMIT)) {
                at = Instant.ofEpochSecond(Long.parseLong(line.substring(1).strip()));
            } else if (!line.isBlank() && !changed.contains(line)) {
                times.putIfAbsent(top.resolve(line), at);
            }
        }
    }

    private static String relative(Path top, Path path) {
        String relative = top.relativize(path).toString();
        return relative.isEmpty() ? "." : relative;
    }

    /** The lines that git prints; none where it is missing or refuses: then files keep their own times. */
    private static List<String> git(Path top, List<String> paths, String... command) {
        List<String> line = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        line.addAll(List.of(command));
        line.add("--");
        line.addAll(paths);
        try {
            ChildProcess.Result result = ChildProcess.of(line).in(top).run();
            return result.isSuccess() ? result.out().lines().toList() : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
