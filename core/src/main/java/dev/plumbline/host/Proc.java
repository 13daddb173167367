package dev.plumbline.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads Linux's small status files; what is not there is empty, on every other system everything is. */
final class Proc {
    private Proc() {}

    static Optional<String> text(String path) {
        Path file = Path.of(path);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static List<String> lines(String path) {
        return text(path).map(text -> text.lines().toList()).orElse(List.of());
    }

    /** The value behind {@code key:} or {@code key=} in a file of such lines. */
    static Optional<String> value(String path, String key) {
        return lines(path).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length())
                        .replaceFirst("^[\\s:=]+", "")
                        .replace("\"", ""))
                .findFirst();
    }
}
