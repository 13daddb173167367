package dev.plumbline.format.tool;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A request, an index or a source as a person hands it in: the same checks on the command line and in the window. */
public final class RequestFile {
    /** Above this a request is a mistake; it would only fill the memory. */
    public static final int LARGEST_BYTES = 64 * 1024 * 1024;

    /** No program that somebody wrote is longer; a longer one is data, or a mistake. */
    private static final int LONGEST_SOURCE = 1_000_000;

    private RequestFile() {}

    /** The text of a file without its byte order mark; what cannot be read is told in a sentence. */
    public static String read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return text(in.readNBytes(LARGEST_BYTES + 1), String.valueOf(file.getFileName()));
        } catch (NoSuchFileException e) {
            throw PlumblineException.usage("there is no file " + file + "; check the name", e);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Bytes as text.
     *
     * @param name how messages call them
     */
    public static String text(byte[] bytes, String name) {
        if (bytes.length > LARGEST_BYTES) {
            throw PlumblineException.usage(name + " is larger than " + LARGEST_BYTES / (1024 * 1024)
                    + " MiB; a request needs the tool and its input only, an export can name fewer reviews");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(name + " is no UTF-8 text; save it as UTF-8", e);
        }
    }

    /**
     * A source that may be measured and kept.
     *
     * @param where it stands, for messages: a file, or a file and a field
     */
    public static String source(String code, String where) {
        if (code.length() > LONGEST_SOURCE) {
            throw PlumblineException.usage(String.format(
                    java.util.Locale.ROOT,
                    "%s: a source has at most %,d characters, but this one has %,d; hand in data as test_input",
                    where,
                    LONGEST_SOURCE,
                    code.length()));
        }
        int nul = code.indexOf('\0');
        if (nul >= 0) {
            long line = code.substring(0, nul).lines().count();
            throw PlumblineException.usage(where + ": a NUL character stands in line " + Math.max(1, line)
                    + "; is it a Python source at all?");
        }
        return code;
    }
}
