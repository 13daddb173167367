package dev.plumbline.format.reader;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that a user named: present, readable, not too large for the memory at hand. */
public record SourceFile(Path path) {
    private static final int HEAD_BYTES = 64 * 1024;
    private static final long LARGEST_BYTES = 2L << 30;

    /** Checks what can be checked before reading. */
    public static SourceFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw PlumblineException.usage(path + " is a folder; name a result file in it");
        }
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw PlumblineException.usage(path + " is empty; measure again or name another file");
            }
            long largest = Math.min(LARGEST_BYTES, Runtime.getRuntime().maxMemory() / 2);
            if (size > largest) {
                throw PlumblineException.usage(String.format(
                        Locale.ROOT,
                        "%s has %.1f MB, more than the %.1f MB that fit this JVM's memory; split it or raise -Xmx in JAVA_OPTS",
                        path,
                        size / 1e6,
                        largest / 1e6));
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
