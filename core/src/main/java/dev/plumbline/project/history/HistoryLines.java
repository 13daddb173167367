package dev.plumbline.project.history;

import dev.plumbline.format.codec.run.RunLine;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.store.History;
import dev.plumbline.store.Store;
import dev.plumbline.store.rows.RunHeader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs as they travel from machine to machine: one run a line, or a whole history file. */
public final class HistoryLines {
    private static final int BATCH = 100;
    private static final byte[] SQLITE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    private final Project project;

    public HistoryLines(Project project) {
        this.project = project;
    }

    /** What an import did. */
    public record Taken(int added, int thereAlready) {}

    /** Gives the runs that are wanted, the older first, one line each. */
    public int export(Predicate<RunHeader> wanted, Consumer<String> out) {
        if (!project.hasHistory()) {
            return 0;
        }
        History history = project.history();
        List<RunHeader> headers = new ArrayList<>(history.everyRun());
        Collections.reverse(headers);
        int count = 0;
        for (RunHeader header : headers) {
            if (wanted.test(header)) {
                out.accept(history.line(header.id()).orElseThrow().text());
                count++;
            }
        }
        return count;
    }

    /**
     * Takes in the runs of a file; those that are there already stay as they are. Batches are written whole, so an
     * import that was cut off goes on where it stopped when it is started again.
     *
     * @throws PlumblineException when a line is no run; what stood before it is in
     */
    public Taken take(Path file) {
        return isDatabase(file) ? takeDatabase(file) : takeLines(file);
    }

    private static boolean isDatabase(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private Taken takeDatabase(Path file) {
        History theirs = Store.sqlite(file).history();
        Batch batch = new Batch(project.history());
        List<RunHeader> headers = new ArrayList<>(theirs.everyRun());
        Collections.reverse(headers);
        headers.forEach(header ->
                batch.offer(header.id(), () -> theirs.line(header.id()).orElseThrow()));
        return batch.end();
    }

    private Taken takeLines(Path file) {
        return takeLines(file, unreadable -> {
            throw unreadable;
        });
    }

    /**
     * Takes in the lines that are runs.
     *
     * @param leftOut told of each line that is none
     */
    Taken takeLines(Path file, Consumer<PlumblineException> leftOut) {
        Batch batch = new Batch(project.history());
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    offer(line, file.getFileName() + ", line " + number, batch, leftOut);
                }
            }
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(file + " is no UTF-8 text; plumbline history export writes it", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        } finally {
            batch.flush();
        }
        return batch.end();
    }

    private static void offer(String line, String place, Batch batch, Consumer<PlumblineException> leftOut) {
        RunLine read;
        try {
            read = RunLine.read(line, place);
        } catch (PlumblineException e) {
            leftOut.accept(e);
            return;
        }
        batch.offer(read.run().id(), () -> read);
    }

    private static PlumblineException unreadable(Path file, IOException e) {
        return PlumblineException.usage(
                e instanceof NoSuchFileException
                        ? file + " does not exist; check the name"
                        : file + " cannot be read (" + e.getMessage() + "); check its permissions",
                e);
    }

    /** Runs on their way in. */
    private static final class Batch {
        private final History history;
        private final Set<String> known;
        private final List<RunLine> waiting = new ArrayList<>();
        private int added;
        private int there;

        Batch(History history) {
            this.history = history;
            history.refuseDamage();
            known = new HashSet<>(history.ids());
        }

        void offer(String id, Supplier<RunLine> run) {
            if (!known.add(id)) {
                there++;
                return;
            }
            waiting.add(run.get());
            if (waiting.size() >= BATCH) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                history.takeIn(waiting);
                added += waiting.size();
                waiting.clear();
            }
        }

        Taken end() {
            flush();
            return new Taken(added, there);
        }
    }
}
