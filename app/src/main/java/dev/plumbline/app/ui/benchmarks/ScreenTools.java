package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.chart.ChartExport;
import dev.plumbline.app.ui.chart.ChartRegion;
import dev.plumbline.app.ui.shell.Notice;
import dev.plumbline.app.ui.shell.Notifications;
import dev.plumbline.app.ui.theme.Tone;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Clipboard, files and questions, as far as this screen needs them. */
final class ScreenTools {

    private final Notifications notifications;

    ScreenTools(Notifications notifications) {
        this.notifications = notifications;
    }

    void copy(String text, String what) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        notifications.tell(Notice.of(what + " copied", Tone.SAME));
    }

    void tell(String text, Tone tone) {
        notifications.tell(Notice.of(text, tone));
    }

    /** Shows a longer text over the window. */
    void show(Node owner, String title, String text) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", javafx.scene.control.ButtonType.CLOSE);
        alert.initOwner(window(owner));
        alert.setTitle(title);
        Label label = new Label(text);
        label.getStyleClass().add("mono");
        alert.getDialogPane().setContent(label);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        alert.show();
    }

    /** Asks for files to open. */
    List<File> open(Node owner, String title, String kind, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        List<File> files = chooser.showOpenMultipleDialog(window(owner));
        return files == null ? List.of() : List.copyOf(files);
    }

    /** Asks where, and saves what the chart shows. */
    void save(ChartRegion chart, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the chart");
        chooser.setInitialFileName(name.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + ".png");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Picture (PNG)", "*.png"),
                        new FileChooser.ExtensionFilter("Drawing (SVG)", "*.svg"));
        Optional.ofNullable(chooser.showSaveDialog(window(chart))).ifPresent(file -> {
            try {
                ChartExport.save(chart, file.toPath());
                notifications.tell(Notice.of("Saved " + file.getName(), Tone.BETTER));
            } catch (IOException failed) {
                notifications.tell(Notice.of(
                        file + " cannot be written (" + failed.getMessage() + "); choose another folder", Tone.WORSE));
            }
        });
    }

    private static Window window(Node owner) {
        return owner.getScene().getWindow();
    }
}
