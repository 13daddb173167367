package dev.plumbline.format.reader;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import java.nio.file.Path;
import java.util.List;

/** Reads one kind of result file. */
public interface ResultReader {
    /** The name of the format for messages: {@code JMH JSON}. */
    String formatName();

    /** Whether a file that begins like this is one of this format. */
    boolean recognises(FileHead head);

    /** Whether a document that stands in the middle of a text is one of this format. */
    default boolean recognisesInText(FileHead head) {
        return recognises(head);
    }

    /**
     * Whether this line, anywhere in a text, is a result of this format: for formats that are printed between other
     * lines.
     */
    default boolean recognisesLine(String line) {
        return false;
    }

    /**
     * Reads the file.
     *
     * @throws PlumblineException with one sentence when it cannot be read
     */
    ResultSet read(SourceFile file);

    /** As {@link #read(SourceFile)}, of a file with nothing but the result in it. */
    default ResultSet read(Path file) {
        return read(SourceFile.open(file));
    }

    /** Whether a folder is one of this format; most formats are files. */
    default boolean recognisesFolder(Path folder) {
        return false;
    }

    /**
     * Reads everything that the file tells, oldest first: more than one result where a file is a history itself. What
     * {@link #read} answers is the last of them.
     */
    default List<ResultSet> readAll(SourceFile file) {
        return List.of(read(file));
    }
}
