package dev.plumbline.app.cli.option;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.RequestFile;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command that takes a JSON request reads it from. */
public final class RequestOption {
    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "Read the JSON request from this file; without it, or with '-', from standard input.")
    @Nullable
    String input;

    /** The request; what cannot be read is told in a sentence. */
    public JsonRequest read() {
        String from = input;
        boolean standard = from == null || from.equals("-");
        String name = standard ? "request" : String.valueOf(Path.of(from).getFileName());
        return JsonRequest.parse(
                standard ? RequestFile.text(standardInput(), name) : RequestFile.read(Path.of(from)), name);
    }

    /** A source that stands in a field of the request. */
    public String source(String field) {
        JsonRequest read = read();
        return RequestFile.source(read.text(field), read.where(field));
    }

    /** The text of a file that somebody named; what cannot be read is told in a sentence. */
    public static String readText(Path file) {
        return RequestFile.read(file);
    }

    private static byte[] standardInput() {
        try {
            return System.in.readNBytes(RequestFile.LARGEST_BYTES + 1);
        } catch (IOException e) {
            throw PlumblineException.usage("standard input cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
