package dev.plumbline.app.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R16: every package says in at least three lines what it is for, and is null-marked. */
class PackageInfoTest {

    @Test
    void everyPackageExplainsItself() throws IOException {
        assertThat(silentPackages(Path.of("src", "main", "java"))).isEmpty();
    }

    @Test
    void theRuleCatchesItsPlantedViolation() throws IOException {
        Path planted = Path.of("src", "test", "java", "dev", "plumbline", "app", "arch", "violations", "silent");
        assertThat(silentPackages(planted)).containsExactly(planted);
    }

    private static List<Path> silentPackages(Path root) throws IOException {
        List<Path> silent = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(root)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (hasClasses(folder) && !explains(folder.resolve("package-info.java"))) {
                    silent.add(folder);
                }
            }
        }
        return silent;
    }

    private static boolean hasClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        }
    }

    private static boolean explains(Path info) throws IOException {
        if (!Files.exists(info)) {
            return false;
        }
        List<String> lines = Files.readAllLines(info);
        long words = lines.stream().filter(l -> l.matches(" \\* .+")).count();
        return words >= 3 && lines.contains("@NullMarked");
    }
}
