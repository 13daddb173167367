package dev.plumbline.app.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {
    private static final String PROPERTY = "plumbline.test.library";
    private static final String RESOURCE = "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so";

    @TempDir
    Path cache;

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    private Path library() {
        return Path.of(System.getProperty(PROPERTY)).resolve(RESOURCE.substring(RESOURCE.lastIndexOf('/') + 1));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(cache)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aLibraryIsKeptOnceByItsContent() throws IOException {
        for (int start = 0; start < 3; start++) {
            System.clearProperty(PROPERTY);
            new NativeLibraries(cache).point(PROPERTY, RESOURCE);
        }
        assertThat(library()).isNotEmptyFile();
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aHalfWrittenOneIsReplaced() throws IOException {
        new NativeLibraries(cache).point(PROPERTY, RESOURCE);
        Path file = library();
        long whole = Files.size(file);
        Files.writeString(file, "cut off");
        System.clearProperty(PROPERTY);
        new NativeLibraries(cache).point(PROPERTY, RESOURCE);
        assertThat(file).hasSize(whole);
    }

    @Test
    void whereNothingCanBeWrittenTheDependencyHelpsItself() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "no folder");
        new NativeLibraries(file).point(PROPERTY, RESOURCE);
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void theFolderIsTheUsersForWhatCanBeMadeAnew() {
        assertThat(NativeLibraries.folder(Map.of(), "home")).isEqualTo(Path.of("home/.cache/plumbline/native"));
        assertThat(NativeLibraries.folder(Map.of("XDG_CACHE_HOME", "cache"), "home"))
                .isEqualTo(Path.of("cache/plumbline/native"));
    }
}
