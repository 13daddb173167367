package dev.plumbline.format.reader;

import dev.plumbline.model.ResultSet;
import java.nio.file.Path;

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
}
