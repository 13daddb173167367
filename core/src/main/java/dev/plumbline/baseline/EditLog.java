package dev.plumbline.baseline;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.trend.SeriesEdit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code baselines/edits.jsonl}: what people say of runs, one JSON object a line, in git beside the baselines. Lines are
 * only ever added; taking something back is a line too. A line that cannot be read is named and stays in the file.
 */
public final class EditLog {
    /** Name of the file in the folder of the baselines. */
    public static final String NAME = "edits.jsonl";

    private final Path file;

    public EditLog(Path baselines) {
        file = baselines.resolve(NAME);
    }

    /**
     * What the file holds.
     *
     * @param edits all, in the order of the file, those that were taken back too
     * @param undone who took back which edit, by the id of the edit
     * @param problems what could not be read, in sentences
     */
    public record Content(List<SeriesEdit> edits, Map<String, EditUndo> undone, List<String> problems) {
        public static final Content EMPTY = new Content(List.of(), Map.of(), List.of());

        public Content {
            edits = List.copyOf(edits);
            undone = Map.copyOf(undone);
            problems = List.copyOf(problems);
        }

        /** The edits that hold. */
        public List<SeriesEdit> active() {
            return edits.stream().filter(edit -> !undone.containsKey(edit.id())).toList();
        }

        /** Who took an edit back. */
        public Optional<EditUndo> undoOf(SeriesEdit edit) {
            return Optional.ofNullable(undone.get(edit.id()));
        }
    }

    /** Reads the file; empty without one. */
    public Content read() {
        if (!Files.exists(file)) {
            return Content.EMPTY;
        }
        Reading reading = new Reading();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reading.take(lines.get(i), NAME + ", line " + (i + 1));
            }
        }
        return reading.content();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(file + " is no UTF-8 text; restore it with git checkout", e);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }

    /** The lines so far. */
    private static final class Reading {
        private final Map<String, SeriesEdit> edits = new LinkedHashMap<>();
        private final Map<String, EditUndo> undone = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private final List<Runnable> undos = new ArrayList<>();

        void take(String line, String name) {
            try {
                EditLine.read(line, name)
                        .take(
                                edit -> {
                                    if (edits.putIfAbsent(edit.id(), edit) != null) {
                                        problems.add(name + ": the edit " + edit.id()
                                                + " stands there already; the first one holds");
                                    }
                                },
                                // A merge of two branches may put an undo before its edit.
                                undo -> undos.add(() -> {
                                    if (!edits.containsKey(undo.undoes())) {
                                        problems.add(name + ": takes back " + undo.undoes() + ", which is no edit");
                                    }
                                    undone.putIfAbsent(undo.undoes(), undo);
                                }));
            } catch (PlumblineException e) {
                problems.add(e.sentence());
            }
        }

        Content content() {
            undos.forEach(Runnable::run);
            return new Content(List.copyOf(edits.values()), undone, problems);
        }
    }

    public void add(SeriesEdit edit) {
        append(EditLine.write(edit));
    }

    public void add(EditUndo undo) {
        append(EditLine.write(undo));
    }

    /** One write under a lock, so that two Plumblines never mix their lines. */
    private void append(String line) {
        try {
            Files.createDirectories(file.getParent());
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
                    FileChannel channel = open.getChannel();
                    FileLock lock = channel.lock()) {
                long length = open.length();
                boolean cut = false;
                if (length > 0) {
                    open.seek(length - 1);
                    cut = open.read() != '\n';
                }
                open.seek(length);
                open.write(((cut ? "\n" : "") + line + "\n").getBytes(StandardCharsets.UTF_8));
                channel.force(true);
                assert lock.isValid();
            }
        } catch (IOException e) {
            throw PlumblineException.failed(
                    file + " cannot be written (" + e.getMessage() + "); check space and permissions of its folder", e);
        }
    }
}
