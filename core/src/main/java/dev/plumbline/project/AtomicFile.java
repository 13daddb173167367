package dev.plumbline.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A text file that is written whole or not at all: a full disk or a kill leaves what was there before. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the text, in place of the file that is there; makes the folder. */
    public static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        // Not createTempFile, whose files nobody else may read.
        Path draft = target.resolveSibling("writing-" + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(draft, text);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
