package dev.plumbline.run;

import dev.plumbline.event.RunEvent;
import dev.plumbline.format.codec.event.RunEventJson;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The crash log of a run, {@code events.jsonl}: each event is on the disk before anybody else hears of it, so a kill at
 * any moment loses at most the running iteration.
 */
public final class EventLog implements RunListener, AutoCloseable {
    public static final String FILE_NAME = "events.jsonl";

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    /**
     * Logs that this very process writes. Asked by the lock instead, the system would drop our lock as soon as the
     * question's own channel is closed (POSIX), and another Plumbline would take the run for dead.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private EventLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        OURS.add(key(file));
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Begins the log of a run in its folder. */
    public static EventLog create(Path runFolder) {
        Path file = runFolder.resolve(FILE_NAME);
        try {
            Files.createDirectories(runFolder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // Held as long as this process lives: it tells a running run from one that was killed.
            channel.lock();
            return new EventLog(file, channel);
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "no event log can be written at " + file + " (" + e.getMessage() + "); check space and permissions",
                    e);
        }
    }

    /**
     * Goes on with the log of a run that was cut off; a last line that is not whole is taken away.
     *
     * @throws PlumblineException when another Plumbline still writes it
     */
    public static EventLog append(Path runFolder) {
        Path file = runFolder.resolve(FILE_NAME);
        if (OURS.contains(key(file))) {
            throw beingWritten(file);
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw beingWritten(file);
            }
            long whole = wholeLines(Files.readAllBytes(file));
            channel.truncate(whole);
            channel.position(whole);
            return new EventLog(file, channel);
        } catch (OverlappingFileLockException e) {
            throw beingWritten(file);
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "the event log " + file + " cannot be written (" + e.getMessage()
                            + "); check space and permissions",
                    e);
        }
    }

    private static PlumblineException beingWritten(Path file) {
        return PlumblineException.usage("another Plumbline still measures this run (" + file + "); wait for it");
    }

    private static long wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    @Override
    public void onEvent(RunEvent event) {
        try {
            ByteBuffer line = ByteBuffer.wrap((RunEventJson.write(event) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "the event log " + file + " cannot be written (" + e.getMessage()
                            + "); free some space, what is complete is kept",
                    e);
        }
    }

    @Override
    public void close() {
        OURS.remove(key(file));
        try {
            channel.close();
        } catch (IOException e) {
            throw PlumblineException.failed("the event log " + file + " cannot be closed; check the disk", e);
        }
    }

    /** Whether a living process still writes this log. */
    public static boolean isBeingWritten(Path file) {
        if (OURS.contains(key(file))) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return true;
            }
            lock.release();
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // Not ours to write: whoever can, will recover it.
            return true;
        }
    }

    /**
     * The events of a log. A damaged line (not whole, not of this format, or cut inside a character) costs what it told
     * and nothing else; that is remarked on, unless it is the last one of a run that was killed.
     */
    public static List<RunEvent> read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + ")", e);
        }
        List<RunEvent> events = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        int number = 0;
        int begin = 0;
        while (begin < bytes.length) {
            int end = begin;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            number++;
            Optional<RunEvent> event = event(ByteBuffer.wrap(bytes, begin, end - begin));
            event.ifPresent(events::add);
            if (event.isEmpty() && end < bytes.length) {
                damaged.add(number);
            }
            begin = end + 1;
        }
        if (!damaged.isEmpty()) {
            LOG.warn(
                    "{} of {} lines of {} cannot be read (the first is line {}); what they told is lost, the rest is kept",
                    damaged.size(),
                    number,
                    file,
                    damaged.get(0));
        }
        return events;
    }

    private static Optional<RunEvent> event(ByteBuffer line) {
        try {
            return Optional.of(RunEventJson.read(
                    StandardCharsets.UTF_8.newDecoder().decode(line).toString()));
        } catch (CharacterCodingException | PlumblineException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
