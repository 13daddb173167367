package dev.plumbline.format;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Looks for results in a text that does not begin with them: a log of tests before the lines of Go, what a program
 * printed before its JSON. Bounded in what it reads; a file with NULs at its begin is no text.
 */
final class ResultSearch {
    private static final long MOST_BYTES = 64L << 20;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_DOCUMENTS = 100;
    private static final int BINARY_BYTES = 4096;

    private final SourceFile file;
    private final List<ResultReader> readers;
    private int documents;

    private ResultSearch(SourceFile file, List<ResultReader> readers) {
        this.file = file;
        this.readers = readers;
    }

    /** Who reads it, and from where on. */
    record Found(ResultReader reader, SourceFile file) {}

    static Optional<Found> in(SourceFile file, List<ResultReader> readers) {
        try (InputStream in = new BufferedInputStream(file.stream(), LONGEST_LINE)) {
            in.mark(BINARY_BYTES);
            for (byte one : in.readNBytes(BINARY_BYTES)) {
                if (one == 0) {
                    return Optional.empty();
                }
            }
            in.reset();
            return new ResultSearch(file, readers).search(in);
        } catch (IOException e) {
            throw SourceFile.unreadable(file.path(), e);
        }
    }

    private Optional<Found> search(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long begin = 0;
        for (long place = 0; place < MOST_BYTES; place++) {
            int one = in.read();
            if (one == '\n' || one < 0) {
                Optional<Found> found = look(line.toString(StandardCharsets.ISO_8859_1), begin);
                if (found.isPresent() || one < 0) {
                    return found;
                }
                line.reset();
                begin = place + 1;
            } else if (line.size() < LONGEST_LINE) {
                line.write(one);
            }
        }
        return Optional.empty();
    }

    private Optional<Found> look(String line, long begin) throws IOException {
        for (ResultReader reader : readers) {
            if (reader.recognisesLine(line)) {
                return Optional.of(new Found(reader, file));
            }
        }
        boolean document = line.startsWith("{") || line.startsWith("[") || line.startsWith("window.");
        if (!document || begin == 0 || documents++ >= MOST_DOCUMENTS) {
            return Optional.empty();
        }
        SourceFile part = file.part(begin, end(begin));
        FileHead head = part.fileHead();
        return readers.stream()
                .filter(reader -> reader.recognisesInText(head))
                .findFirst()
                .map(reader -> new Found(reader, part));
    }

    /** Where the document that begins here ends; the end of the file where it does not. */
    private long end(long begin) throws IOException {
        try (InputStream in = file.part(begin, Long.MAX_VALUE).stream();
                JsonParser parser = Json.MAPPER.createParser(in)) {
            parser.nextToken();
            parser.skipChildren();
            long length = parser.currentLocation().getByteOffset();
            return length > 0 ? begin + length : Long.MAX_VALUE;
        } catch (JacksonException damaged) {
            return Long.MAX_VALUE;
        }
    }
}
