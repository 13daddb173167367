package dev.plumbline.tool.sandbox;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folders of one run on this machine, gone when it is closed. The outer one is ours alone; what lies in it is
 * readable by the user of the run, who sees it under another path.
 */
record Workplace(Path outer, Path folder, Path scratch, Path empty) implements AutoCloseable {
    static Workplace create() {
        try {
            Path outer = Files.createTempDirectory("plumbline-tool");
            return new Workplace(
                    outer, open(outer.resolve("tool")), open(outer.resolve("scratch")), open(outer.resolve("root")));
        } catch (IOException e) {
            throw PlumblineException.failed("no temporary folder can be made (" + e.getMessage() + ")", e);
        }
    }

    private static Path open(Path folder) throws IOException {
        Files.createDirectory(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Writes a file that the run may read. */
    void write(String name, String text) {
        try {
            Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException e) {
            throw PlumblineException.failed("a temporary file cannot be written (" + e.getMessage() + ")", e);
        }
    }

    /** Writes a file that stays outside, for this user alone. */
    Path keep(String name, String text) {
        try {
            return Files.write(outer.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw PlumblineException.failed("a temporary file cannot be written (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(outer)) {
            files.sorted(Comparator.reverseOrder()).forEach(Workplace::delete);
        } catch (IOException e) {
            throw PlumblineException.failed("a temporary folder cannot be removed (" + e.getMessage() + ")", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A killed process may still hold it for a moment; the system's own cleaning takes what is left.
            return;
        }
    }
}
