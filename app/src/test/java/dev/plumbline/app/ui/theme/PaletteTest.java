package dev.plumbline.app.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final Pattern COLOR_VALUE =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|Color\\.(web|rgb|valueOf|color)\\(");

    @Test
    void onlyThePaletteHoldsColourValues() throws IOException {
        List<Path> holders = filesWithColours();
        assertThat(holders).extracting(file -> file.getFileName().toString()).containsExactly("palette.css");
    }

    @Test
    void bothThemesDefineTheSameTokens() throws IOException {
        assertThat(tokens("dark.css")).isEqualTo(tokens("light.css")).hasSizeGreaterThan(40);
    }

    private static List<Path> filesWithColours() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(css|java)"))
                    .filter(file -> !file.endsWith("SvgSurface.java")) // writes colours into files, holds none
                    .filter(file -> COLOR_VALUE.matcher(read(file)).find())
                    .toList();
        }
    }

    private static List<String> tokens(String sheet) throws IOException {
        Path folder = Path.of("src", "main", "resources", "dev", "plumbline", "app", "ui", "theme");
        try (Stream<String> lines = Files.lines(folder.resolve(sheet))) {
            return lines.filter(line -> line.startsWith("  -"))
                    .map(line -> line.substring(0, line.indexOf(':')))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
