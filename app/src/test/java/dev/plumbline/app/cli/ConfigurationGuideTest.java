package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide names every variable that the program reads. */
class ConfigurationGuideTest {
    private static final Pattern VARIABLE =
            Pattern.compile("\"((?:PLUMBLINE|XDG)_[A-Z_]+|UPDATE_BASELINES|COLUMNS|JAVA_HOME|APPDATA|LOCALAPPDATA)\"");

    @Test
    void everyVariableStandsInTheGuide() throws IOException {
        Set<String> variables = new TreeSet<>();
        for (String module : new String[] {"../core", "."}) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> VARIABLE.matcher(text(file)).results())
                        .map((MatchResult found) -> found.group(1))
                        .forEach(variables::add);
            }
        }
        String guide = Files.readString(Path.of("docs/configuration.md"));
        assertThat(variables)
                .contains("PLUMBLINE_THRESHOLD", "UPDATE_BASELINES", "COLUMNS")
                .allSatisfy(variable -> assertThat(guide).contains("`" + variable + "`"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
