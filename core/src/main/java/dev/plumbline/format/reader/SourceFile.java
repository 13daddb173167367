package dev.plumbline.format.reader;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that a user named: present, readable, not empty. */
public record SourceFile(Path path) {
    private static final int HEAD_BYTES = 64 * 1024;

    /** Checks what can be checked before reading. */
    public static SourceFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw PlumblineException.usage(path + " is a folder; name a result file in it");
        }
        try {
            if (Files.size(path) == 0) {
                throw PlumblineException.usage(path + " is empty; measure again or name another file");
            }
        } catch (NoSuchFileException e) {
            throw PlumblineException.usage(path + " does not exist; check the name", e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        return new SourceFile(path);
    }

    /** The first 64 KiB, one character a byte. */
    public String head() {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    public static PlumblineException unreadable(Path path, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return PlumblineException.usage(
                path + " cannot be read (" + why.replace(path.toString() + ": ", "") + "); check its permissions", e);
    }
}
