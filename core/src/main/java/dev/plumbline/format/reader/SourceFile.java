package dev.plumbline.format.reader;

import dev.plumbline.format.json.JsonOutline;
import dev.plumbline.model.PlumblineException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file that a user named: present, readable, not empty. Compressed by gzip or not, which its first bytes tell.
 *
 * @param start how many bytes of the content stand before the results: a log in front of them
 * @param end where the results end in the content; {@link Long#MAX_VALUE} for its end
 */
public record SourceFile(Path path, long start, long end) {
    private static final int HEAD_BYTES = 64 * 1024;
    private static final int OUTLINE_BYTES = 8 * 1024 * 1024;
    private static final int GZIP_MAGIC = 0x1f8b;

    /** Checks what can be checked before reading. */
    public static SourceFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw PlumblineException.usage(path + " is a folder; name a result file in it");
        }
        try {
            if (Files.size(path) == 0) {
                throw PlumblineException.usage(path + " is empty; measure again or name another file");
            }
        } catch (NoSuchFileException e) {
            throw PlumblineException.usage(path + " does not exist; check the name", e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        return new SourceFile(path, 0, Long.MAX_VALUE);
    }

    /** A folder that is a result by itself; it has no content of its own. */
    public static SourceFile folder(Path folder) {
        return new SourceFile(folder, 0, Long.MAX_VALUE);
    }

    /** The part of this file between two places of its content. */
    public SourceFile part(long from, long to) {
        return new SourceFile(path, from, to);
    }

    /** How messages call it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The content, decompressed. */
    public InputStream stream() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(2);
        int magic = (in.read() << 8) | in.read();
        in.reset();
        InputStream content = magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
        content.skipNBytes(start);
        return end == Long.MAX_VALUE ? content : new BoundedStream(content, end - start);
    }

    /** How the content begins, for telling the format. */
    public FileHead fileHead() {
        String text = text64();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return new FileHead(text, Set.of());
        }
        try (InputStream in = new BoundedStream(stream(), OUTLINE_BYTES)) {
            return new FileHead(text, JsonOutline.of(in));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * The first 64 KiB of the content, one character a byte, without a byte order mark and without the NULs of wider
     * encodings, so that ASCII words can be looked for in it.
     */
    private String text64() {
        try (InputStream in = stream()) {
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            return head.replace("\u0000", "")
                    .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                    .stripLeading();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * The whole content.
     *
     * @throws PlumblineException when a document of this size would not fit the memory
     */
    public byte[] bytes() {
        ReadingBudget budget = new ReadingBudget(name());
        try (InputStream in = stream()) {
            byte[] bytes = in.readNBytes(budget.mostDocumentBytes() + 1);
            budget.spendOnDocument(bytes.length);
            return bytes;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** As {@link #text}, but bytes that are no UTF-8 are replaced: in a log beside the results they do no harm. */
    public String logText() {
        byte[] bytes = bytes();
        boolean wide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
        return wide ? text(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The whole content as text: UTF-8, or UTF-16 where a byte order mark says so (PowerShell's redirection). */
    public String text() {
        return text(bytes());
    }

    /** The same of bytes that were read from it already. */
    String text(byte[] bytes) {
        Charset charset = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(path + " is no UTF-8 text; save it as UTF-8", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    public static PlumblineException unreadable(Path path, IOException e) {
        if (e instanceof EOFException || e instanceof ZipException) {
            return PlumblineException.usage(
                    path + " is damaged or cut off: its gzip data does not end; write or copy it again", e);
        }
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return PlumblineException.usage(
                path + " cannot be read (" + why.replace(path.toString() + ": ", "") + "); check its permissions", e);
    }
}
