package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.theme.Tone;
import dev.plumbline.app.ui.workspace.ResultFilesDropped;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Takes files that are dropped anywhere on the window: a JMH jar, or two result files. */
public final class FileDrop {

    private final Consumer<Path> jar;
    private final @Nullable ResultFilesDropped results;
    private final Notifications notifications;

    /** @param results shows two result files; null when no screen can */
    public FileDrop(Consumer<Path> jar, @Nullable ResultFilesDropped results, Notifications notifications) {
        this.jar = jar;
        this.results = results;
        this.notifications = notifications;
    }

    /** Lets {@code node} take files. */
    public void install(Node node) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            take(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Does with the files what they are for, or says what could be dropped. */
    void take(List<File> files) {
        ResultFilesDropped compare = results;
        if (files.size() == 1 && isA(files.get(0), ".jar")) {
            jar.accept(files.get(0).toPath());
        } else if (compare != null && files.size() == 2 && files.stream().allMatch(f -> isA(f, ".json"))) {
            List<File> byAge = files.stream()
                    .sorted(Comparator.comparingLong(File::lastModified))
                    .toList();
            compare.compare(byAge.get(0).toPath(), byAge.get(1).toPath());
        } else {
            notifications.tell(Notice.of(
                    "Drop one JMH jar" + (compare == null ? "" : ", or two JMH result files (JSON) to compare"),
                    Tone.UNSURE));
        }
    }

    private static boolean isA(File file, String ending) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
