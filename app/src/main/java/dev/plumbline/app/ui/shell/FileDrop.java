package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.control.DropHighlight;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.ResultFilesDropped;
import dev.plumbline.chart.Tone;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import org.jspecify.annotations.Nullable;

/**
 * Takes files that are dropped anywhere on the window: a JMH jar, two results to compare, or any other number of results
 * to import. What a result is, its content tells, not its name.
 */
public final class FileDrop {
    /** What the window does with results. */
    public interface Results {
        /** Whether this is a result file or a folder of them. */
        boolean isResult(Path path);

        /** Takes them into the history. */
        void importAll(List<Path> paths);
    }

    private final Consumer<Path> jar;
    private final @Nullable ResultFilesDropped compare;
    private final Results results;
    private final Notifications notifications;

    /** @param compare shows two result files; null when no screen can */
    public FileDrop(
            Consumer<Path> jar, @Nullable ResultFilesDropped compare, Results results, Notifications notifications) {
        this.jar = jar;
        this.compare = compare;
        this.results = results;
        this.notifications = notifications;
    }

    /** Lets {@code node} take files, and shows that it does while they are dragged over it. */
    public void install(Node node) {
        DropHighlight.install(node, event -> event.getDragboard().hasFiles());
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
        ResultFilesDropped comparing = compare;
        List<Path> paths = files.stream().map(File::toPath).toList();
        if (files.size() == 1 && (isA(files.get(0), ".jar") || holdsJars(files.get(0)))) {
            jar.accept(files.get(0).toPath());
        } else if (!paths.stream().allMatch(results::isResult)) {
            notifications.tell(Notice.of(
                    "Drop one JMH jar or the folder of its class path, two result files to compare, or any number of them to import",
                    Tone.UNSURE));
        } else if (comparing != null && files.size() == 2) {
            List<File> byAge = files.stream()
                    .sorted(Comparator.comparingLong(File::lastModified))
                    .toList();
            comparing.compare(byAge.get(0).toPath(), byAge.get(1).toPath());
        } else {
            results.importAll(paths);
        }
    }

    /** A class path, as {@code --jar FOLDER} takes it. */
    private static boolean holdsJars(File folder) {
        File[] jars = folder.listFiles(file -> isA(file, ".jar"));
        return jars != null && jars.length > 0;
    }

    private static boolean isA(File file, String ending) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
