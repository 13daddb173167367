package dev.plumbline.format;

import dev.plumbline.format.reader.Joined;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of result files, as one side of a comparison: the way to several process runs for a harness that writes one
 * file a process (Criterion.rs, pytest-benchmark).
 */
final class ResultFolder {
    private ResultFolder() {}

    /** The result files directly in the folder, by name; none for a plain file. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(ResultFolder::isRead)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw SourceFile.unreadable(folder, e);
        }
    }

    private static boolean isRead(Path file) {
        try {
            return Files.size(file) > 0 && Formats.reader(file).isPresent();
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    static ResultSet joined(Path folder, List<ResultSet> sets) {
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        Set<String> caveats = new LinkedHashSet<>();
        for (ResultSet set : sets) {
            set.measurements()
                    .forEach(read -> measurements.merge(read.benchmark().key(), read, Joined::of));
            caveats.addAll(set.caveats());
        }
        ResultSet first = sets.get(0);
        return new ResultSet(
                String.valueOf(folder.getFileName()),
                first.revision(),
                first.environment(),
                List.copyOf(measurements.values()),
                true,
                new ArrayList<>(caveats));
    }
}
