package dev.plumbline.format;

import dev.plumbline.format.jmh.JmhReader;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The formats that can be read, in the order in which they are tried. To add one, add a line. */
public final class Formats {
    public static final List<ResultReader> ALL = List.of(new JmhReader());

    private Formats() {}

    /** Reads a result file of any known format. */
    public static ResultSet read(Path file) {
        String head = SourceFile.open(file).head();
        return ALL.stream()
                .filter(reader -> reader.recognises(head))
                .findFirst()
                .orElseThrow(() -> PlumblineException.usage(file + " is no result file that Plumbline reads ("
                        + ALL.stream().map(ResultReader::formatName).collect(Collectors.joining(", "))
                        + "); write it with JMH's -rf json"))
                .read(file);
    }
}
