package dev.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database on a disk that takes nothing more: read-only, of somebody else, or full. SQLite wants to write beside a
 * file that it only reads, so it is told that nobody changes the file; where its log holds something, or its schema is
 * an older one, a copy in the temporary folder is read. Who tries to write is told that it cannot be written.
 */
final class UnwritableFile {
    private UnwritableFile() {}

    /** Whether the system would let nobody write the file, or nothing beside it. */
    static boolean is(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file) && !(Files.isWritable(file) && (folder == null || Files.isWritable(folder)));
    }

    /** The file as it lies there; only where {@link #needsCopy} says no. */
    static SQLiteDataSource inPlace(Path file) {
        return readOnly("file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1");
    }

    private static SQLiteDataSource readOnly(String address) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + address);
        return source;
    }

    /** A copy, as it is read once everything about it is in order. */
    static SQLiteDataSource copied(Path copy) {
        return readOnly(copy.toString());
    }

    static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    static boolean needsCopy(Path file) throws IOException {
        return Files.exists(log(file)) && Files.size(log(file)) > 0;
    }

    /** Copies the file with its log to a folder that goes when this process ends. */
    static Path copy(Path file) throws IOException {
        Path folder = Files.createTempDirectory("plumbline-history");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        for (Path part : List.of(file, log(file))) {
            if (Files.exists(part)) {
                Files.copy(part, folder.resolve(part.getFileName()));
            }
        }
        return folder.resolve(file.getFileName());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // It lies in the temporary folder, which the system clears.
            return;
        }
    }
}
