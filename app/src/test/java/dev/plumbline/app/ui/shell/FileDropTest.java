package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDropTest {

    private final List<String> taken = new ArrayList<>();
    private final Notifications notifications = new Notifications((delay, action) -> () -> {});
    private final FileDrop drop = new FileDrop(
            jar -> taken.add("jar " + jar), (Path old, Path now) -> taken.add(old + " to " + now), notifications);

    @Test
    void takesOneJar() {
        drop.take(List.of(new File("bench.JAR")));
        assertThat(taken).containsExactly("jar bench.JAR");
    }

    @Test
    void takesTwoResultFiles() {
        drop.take(List.of(new File("old.json"), new File("new.json")));
        assertThat(taken).containsExactly("old.json to new.json");
    }

    @Test
    void saysWhatCouldBeDropped() {
        drop.take(List.of(new File("notes.txt")));
        assertThat(taken).isEmpty();
        assertThat(notifications.shown())
                .extracting(Notice::text)
                .allSatisfy(text -> assertThat(text).startsWith("Drop one JMH jar"));
    }
}
