package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDropTest {

    private final List<String> taken = new ArrayList<>();
    private final Notifications notifications = new Notifications((delay, action) -> () -> {});
    private final FileDrop drop = new FileDrop(
            jar -> taken.add("jar " + jar),
            (Path old, Path now) -> taken.add(old + " to " + now),
            new FileDrop.Results() {
                @Override
                public boolean isResult(Path path) {
                    return !path.toString().endsWith(".md");
                }

                @Override
                public void importAll(List<Path> paths) {
                    taken.add("import " + paths);
                }
            },
            notifications);

    @Test
    void takesOneJar() {
        drop.take(List.of(new File("bench.JAR")));
        assertThat(taken).containsExactly("jar bench.JAR");
    }

    @Test
    void takesAFolderOfJarsAsAClassPath(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("jmh-core.jar"));
        drop.take(List.of(folder.toFile()));
        assertThat(taken).containsExactly("jar " + folder);
    }

    @Test
    void takesTwoResultFiles() {
        drop.take(List.of(new File("old.json"), new File("new.json")));
        assertThat(taken).containsExactly("old.json to new.json");
    }

    @Test
    void comparesTwoResultsWhateverTheirNames() {
        drop.take(List.of(new File("old.txt"), new File("criterion")));
        assertThat(taken).containsExactly("old.txt to criterion");
    }

    @Test
    void importsOneResultOrMany() {
        drop.take(List.of(new File("a.json")));
        drop.take(List.of(new File("a.json"), new File("b.gz"), new File("c.txt")));
        assertThat(taken).containsExactly("import [a.json]", "import [a.json, b.gz, c.txt]");
    }

    @Test
    void saysWhatCouldBeDropped() {
        drop.take(List.of(new File("notes.md")));
        assertThat(taken).isEmpty();
        assertThat(notifications.shown())
                .extracting(Notice::text)
                .allSatisfy(text -> assertThat(text).startsWith("Drop one JMH jar"));
    }
}
