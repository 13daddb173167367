package dev.plumbline.app.cli;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command that takes a JSON request reads it from. */
final class RequestOption {
    /** Above this a request is a mistake; it would only fill the memory. */
    private static final int LARGEST_BYTES = 64 * 1024 * 1024;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "Read the JSON request from this file; without it, or with '-', from standard input.")
    @Nullable
    String input;

    /** The request; what cannot be read is told in a sentence. */
    JsonRequest read() {
        String from = input;
        boolean standard = from == null || from.equals("-");
        String name = standard ? "request" : String.valueOf(Path.of(from).getFileName());
        byte[] bytes = standard ? standardInput() : file(Path.of(from));
        if (bytes.length > LARGEST_BYTES) {
            throw PlumblineException.usage(name + " is larger than " + LARGEST_BYTES / (1024 * 1024)
                    + " MiB; send the tool and its input only");
        }
        return JsonRequest.parse(text(bytes, name), name);
    }

    /** The text of a file that somebody named; what cannot be read is told in a sentence. */
    static String readText(Path file) {
        return text(file(file), String.valueOf(file.getFileName()));
    }

    private static byte[] standardInput() {
        try {
            return System.in.readNBytes(LARGEST_BYTES + 1);
        } catch (IOException e) {
            throw PlumblineException.usage("standard input cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static byte[] file(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw PlumblineException.usage("there is no file " + file + "; check the name", e);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static String text(byte[] bytes, String name) {
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
}
