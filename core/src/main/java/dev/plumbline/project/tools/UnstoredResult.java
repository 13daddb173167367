package dev.plumbline.project.tools;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.AtomicFile;
import dev.plumbline.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where a measured result goes that the registry would not take: a file of its own, which {@code tool import} brings in.
 * The folder of the system for temporary files is the last resort, since the workspace may be the thing that is full.
 */
final class UnstoredResult {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final List<Path> folders;

    UnstoredResult(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    static UnstoredResult of(Project project) {
        return new UnstoredResult(List.of(
                project.state().resolve("unsaved"),
                Path.of(System.getProperty("java.io.tmpdir"), "plumbline-unsaved")));
    }

    /**
     * Writes the result aside.
     *
     * @param name of the result, as in {@code json_parser@1.1.0}
     * @param refused what the registry said
     * @return what to tell the user: why, where the result is, and how it comes into the registry
     */
    PlumblineException keep(String name, Instant at, String document, PlumblineException refused) {
        String fileName = name.replaceAll("[^\\p{Alnum}@._-]", "_") + "-" + STAMP.format(at) + ".json";
        for (Path folder : folders) {
            Path file = folder.resolve(fileName);
            try {
                AtomicFile.write(file, document);
                return notKept(
                        refused.sentence() + " — what was measured is not lost: bring it in with plumbline tool import "
                                + file,
                        refused);
            } catch (IOException cannotWriteHere) {
                refused.addSuppressed(cannotWriteHere);
            }
        }
        return notKept(
                refused.sentence() + " — and what was measured could be written nowhere else either (tried " + folders
                        + "); make room and measure again",
                refused);
    }

    private static PlumblineException notKept(String sentence, PlumblineException refused) {
        return new PlumblineException(PlumblineException.Kind.NOT_KEPT, sentence, refused);
    }
}
