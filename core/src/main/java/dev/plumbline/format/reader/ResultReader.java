package dev.plumbline.format.reader;

import dev.plumbline.model.ResultSet;
import java.nio.file.Path;
import java.util.List;

/** Reads one kind of result file. */
public interface ResultReader {
    /** The name of the format for messages: {@code JMH JSON}. */
    String formatName();

    /** Whether a file that begins like this (up to 64 KiB, bytes as ISO-8859-1) looks like this format. */
    boolean recognises(String head);

    /**
     * Reads the file.
     *
     * @throws dev.plumbline.model.PlumblineException with one sentence when it cannot be read
     */
    ResultSet read(Path file);

    /** Whether a folder is one of this format; most formats are files. */
    default boolean recognisesFolder(Path folder) {
        return false;
    }

    /**
     * Reads everything that the file tells, oldest first: more than one result where a file is a history itself. What
     * {@link #read} answers is the last of them.
     */
    default List<ResultSet> readAll(Path file) {
        return List.of(read(file));
    }
}
