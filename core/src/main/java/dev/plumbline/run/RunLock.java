package dev.plumbline.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether another JMH holds the machine-wide lock that JMH takes ({@code jmh.lock} in the temporary folder), and
 * who that is. The lock is a feature: two benchmarks at once measure each other. Production code never ignores it.
 */
public final class RunLock {
    private RunLock() {}

    static Path file() {
        return Path.of(System.getProperty("java.io.tmpdir"), "jmh.lock");
    }

    /** Who holds the lock, in words; empty when it is free. */
    public static Optional<String> holder() {
        Path file = file();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return Optional.of(describeHolder(file));
            }
            lock.release();
            return Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.of("this Plumbline itself");
        } catch (IOException e) {
            // Somebody else's file that we may not open: JMH would fail on it in the same way.
            return Files.isWritable(file)
                    ? Optional.empty()
                    : Optional.of("another user (" + file + " is not writable)");
        }
    }

    /** Linux lists every file lock with the process that holds it. */
    private static String describeHolder(Path file) {
        try {
            Object inode = Files.getAttribute(file, "unix:ino");
            List<String> locks = Files.readAllLines(Path.of("/proc/locks"));
            for (String lock : locks) {
                String[] fields = lock.trim().split("\\s+");
                if (fields.length > 5 && fields[5].endsWith(":" + inode)) {
                    return "process " + fields[4] + command(Long.parseLong(fields[4]));
                }
            }
        } catch (IOException | UnsupportedOperationException | NumberFormatException e) {
            return "another process";
        }
        return "another process";
    }

    private static String command(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> " (" + Path.of(command).getFileName() + ")")
                .orElse("");
    }
}
