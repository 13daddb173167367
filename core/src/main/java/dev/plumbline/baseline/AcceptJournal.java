package dev.plumbline.baseline;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.text.PlainText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces many files as one step. All new texts are written beside the baselines first, then a list of what belongs
 * where; from then on the step is decided. A kill before leaves the old files, a kill after is made good by the next
 * Plumbline ({@link #sweep}), and an error puts the old files back. The folder is there only while it is needed, git
 * does not see it, and one Plumbline at a time may have it.
 */
final class AcceptJournal {
    private static final Logger LOG = LoggerFactory.getLogger(AcceptJournal.class);
    private static final String FOLDER = ".accepting";
    /** What belongs where. */
    private static final String LIST = "list";
    /** The same, where the old files are to come back. */
    private static final String UNDO = "undo";

    private final Path baselines;
    private final Path folder;

    AcceptJournal(Path baselines) {
        this.baselines = baselines;
        this.folder = baselines.resolve(FOLDER);
    }

    /** What is looked at when nobody else may write any more, and before anything is written. */
    interface Look {
        void atWhatIsThere();
    }

    /**
     * Writes all texts, or none.
     *
     * @param texts by their files, which lie below the folder of the baselines
     * @throws PlumblineException when another Plumbline is just accepting, or when a file cannot be written
     */
    void write(Map<Path, String> texts, Look look) {
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = locked()) {
                finishOrForget();
                try {
                    look.atWhatIsThere();
                    replace(texts);
                } finally {
                    if (!isDecided()) { // else it is for the next start to make good
                        clear();
                    }
                }
                assert lock.isOpen();
            }
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "the baselines in " + baselines + " cannot be written (" + e.getMessage()
                            + "); they are as they were; check space and permissions of the folder",
                    e);
        }
    }

    /** Makes good what a Plumbline left that was killed; nothing when there is nothing, or it is still at work. */
    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (FileChannel lock = locked()) {
            finishOrForget();
            clear();
            assert lock.isOpen();
        } catch (PlumblineException atWork) {
            LOG.debug("{} is in use", folder);
        } catch (IOException e) {
            LOG.warn("what an interrupted accept left in {} cannot be put right ({})", folder, e.getMessage());
        }
    }

    private boolean isDecided() {
        return Files.exists(folder.resolve(LIST)) || Files.exists(folder.resolve(UNDO));
    }

    private FileChannel locked() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // Whoever had it may have taken the folder away between our opening and our locking.
            if (channel.tryLock() != null && Files.exists(folder.resolve("lock"))) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("this very process accepts", e);
        }
        channel.close();
        throw PlumblineException.failed("another Plumbline is just accepting baselines in " + baselines
                + "; nothing of yours was written; look at the preview again when it is done");
    }

    private void replace(Map<Path, String> texts) throws IOException {
        List<String> list = new ArrayList<>();
        write(".gitignore", "*\n");
        for (Map.Entry<Path, String> entry : texts.entrySet()) {
            int number = list.size();
            Path file = entry.getKey();
            Files.createDirectories(file.getParent());
            write(number + ".new", entry.getValue());
            if (Files.exists(file)) {
                Files.copy(file, folder.resolve(number + ".old"), StandardCopyOption.COPY_ATTRIBUTES);
            }
            list.add(baselines.relativize(file).toString());
        }
        write("draft", String.join("\n", list));
        Files.move(folder.resolve("draft"), folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
        try {
            finish(list);
            Files.delete(folder.resolve(LIST));
        } catch (IOException e) {
            // From now on it is decided the other way round, also if we are killed here.
            Files.move(folder.resolve(LIST), folder.resolve(UNDO), StandardCopyOption.ATOMIC_MOVE);
            putBack(list);
            throw e;
        }
    }

    private void write(String name, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(folder.resolve(name) + " is in the way", e);
        }
    }

    private void finish(List<String> list) throws IOException {
        for (int number = 0; number < list.size(); number++) {
            Path written = folder.resolve(number + ".new");
            if (Files.exists(written)) {
                Files.move(
                        written,
                        target(list.get(number)),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A list that came with somebody's repository must not write anywhere else. */
    private Path target(String listed) throws IOException {
        Path file = baselines.resolve(listed).normalize();
        if (!file.startsWith(baselines.normalize()) || !listed.endsWith(".json")) {
            throw new IOException(folder.resolve(LIST) + " names " + PlainText.of(listed)
                    + ", which is no baseline; delete the folder");
        }
        return file;
    }

    /** Twice is the same as once. */
    private void putBack(List<String> list) throws IOException {
        for (int number = 0; number < list.size(); number++) {
            boolean moved = !Files.exists(folder.resolve(number + ".new"));
            Path old = folder.resolve(number + ".old");
            Path file = target(list.get(number));
            if (moved && Files.exists(old)) {
                Path copy = folder.resolve(number + ".back");
                Files.copy(old, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else if (moved) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder.resolve(UNDO));
    }

    /** An earlier step that was decided is finished, whichever way; one that was not is forgotten. */
    private void finishOrForget() throws IOException {
        if (Files.exists(folder.resolve(LIST))) {
            finish(Files.readString(folder.resolve(LIST)).lines().toList());
        } else if (Files.exists(folder.resolve(UNDO))) {
            putBack(Files.readString(folder.resolve(UNDO)).lines().toList());
        }
        for (Path file : content()) {
            if (!file.endsWith("lock")) {
                Files.delete(file);
            }
        }
    }

    private void clear() throws IOException {
        for (Path file : content()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
