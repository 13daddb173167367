package dev.plumbline.run;

import dev.plumbline.format.codec.RunEventJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.run.event.RunEvent;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/**
 * The crash log of a run, {@code events.jsonl}: each event is on the disk before anybody else hears of it, so a kill at
 * any moment loses at most the running iteration.
 */
public final class EventLog implements RunListener, AutoCloseable {
    public static final String FILE_NAME = "events.jsonl";

    private final Path file;
    private final Writer writer;

    private EventLog(Path file, Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Begins the log of a run in its folder. */
    public static EventLog create(Path runFolder) {
        Path file = runFolder.resolve(FILE_NAME);
        try {
            Files.createDirectories(runFolder);
            return new EventLog(
                    file, Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "no event log can be written at " + file + " (" + e.getMessage() + "); check space and permissions",
                    e);
        }
    }

    @Override
    public void onEvent(RunEvent event) {
        try {
            writer.write(RunEventJson.write(event) + "\n");
            writer.flush();
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "the event log " + file + " cannot be written (" + e.getMessage()
                            + "); free some space, what is complete is kept",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw PlumblineException.failed("the event log " + file + " cannot be closed; check the disk", e);
        }
    }

    /** The events of a log; a last line that was cut off by a crash is passed over. */
    public static List<RunEvent> read(Path file) {
        List<RunEvent> events = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + ")", e);
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            try {
                events.add(RunEventJson.read(lines.get(i)));
            } catch (PlumblineException | IllegalArgumentException | DateTimeException e) {
                if (!last) {
                    throw PlumblineException.usage(
                            file + ", line " + (i + 1) + " is damaged; what stands before it is kept", e);
                }
            }
        }
        return events;
    }
}
