package dev.plumbline.project.history;

import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.git.CommitTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When results were measured whose files do not say: the last commit that changed the file, else the time of the file.
 * Files of equal times, as after every clone, keep the order in which they are asked for: each is a millisecond later.
 */
final class SourceTimes {
    private final List<Path> roots;
    private final Map<Instant, Integer> asked = new HashMap<>();
    private @Nullable CommitTimes commits;

    /** @param roots everything that will be asked for lies in one of these */
    SourceTimes(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** To be asked in the order in which equal times shall stand. */
    Instant of(Path file) {
        CommitTimes known = commits;
        if (known == null) {
            known = CommitTimes.of(roots);
            commits = known;
        }
        Instant at = known.of(file).orElseGet(() -> modified(file));
        return at.plusMillis(asked.merge(at, 1, Integer::sum) - 1L);
    }

    private static Instant modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }
}
