package dev.plumbline.app.ui.desktop;

import dev.plumbline.app.ui.chart.ChartExport;
import dev.plumbline.app.ui.chart.ChartRegion;
import dev.plumbline.app.ui.fx.FxThread;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.chart.Tone;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** Clipboard, files and questions. JavaFX thread only. */
public final class Desktop {
    private static final double GAP = 14;

    private final Notifications notifications;

    /** Where the last file was; at first where the program was started, which is mostly the workspace. */
    private Path folder = Path.of("").toAbsolutePath();

    public Desktop(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Puts a text on the clipboard and says so. */
    public void copy(String text, String what) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        notifications.tell(Notice.of(what + " copied", Tone.SAME));
    }

    /** Shows a longer text over the window. */
    public void show(Node owner, String title, String text) {
        Alert alert = alert(owner, title, ButtonType.CLOSE);
        Label label = new Label(text);
        label.getStyleClass().add("mono");
        ScrollPane scroll = new ScrollPane(label);
        scroll.setPrefSize(760, 480);
        alert.getDialogPane().setContent(scroll);
        Runnable closed = Maximized.after(owner);
        alert.setOnHidden(event -> closed.run());
        alert.show();
    }

    /** Asks before something is done; Cancel is what Escape means. */
    public boolean confirm(Node owner, String title, String text, String verb) {
        ButtonType yes = new ButtonType(verb, ButtonData.OK_DONE);
        Alert alert = alert(owner, title, yes, ButtonType.CANCEL);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(520); // a greatest width alone does not make a dialog wrap
        alert.getDialogPane().setContent(label);
        return Maximized.during(owner, alert::showAndWait).filter(yes::equals).isPresent();
    }

    /** Asks for a short text, until there is one; nothing when the person thought better of it. */
    public Optional<String> ask(Node owner, String title, String text, String example) {
        Alert alert = alert(owner, title, ButtonType.OK, ButtonType.CANCEL);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(460);
        TextField field = new TextField();
        field.setPromptText(example);
        field.setAccessibleText(title);
        fill(alert, field, label);
        alert.getDialogPane()
                .lookupButton(ButtonType.OK)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
        return Maximized.during(owner, alert::showAndWait)
                .filter(ButtonType.OK::equals)
                .map(pressed -> field.getText().strip())
                .filter(words -> !words.isEmpty());
    }

    /** Asks for one of several things, the first unless another is taken. */
    public <T> Optional<T> choose(Node owner, String title, String text, List<T> things, Function<T, String> words) {
        Alert alert = alert(owner, title, ButtonType.OK, ButtonType.CANCEL);
        ListView<String> list = new ListView<>(
                FXCollections.observableArrayList(things.stream().map(words).toList()));
        list.setAccessibleText(title);
        list.setPrefSize(720, 300);
        list.setCellFactory(unused -> new LineCell());
        list.getSelectionModel().selectFirst();
        onKey(list, KeyCode.ENTER, alert, ButtonType.OK);
        onKey(list, KeyCode.ESCAPE, alert, ButtonType.CANCEL);
        fill(alert, list, new Label(text));
        return Maximized.during(owner, alert::showAndWait)
                .filter(ButtonType.OK::equals)
                .map(pressed -> list.getSelectionModel().getSelectedIndex())
                .filter(index -> index >= 0)
                .map(things::get);
    }

    /** Presses a button of a dialog: a list keeps Enter and Escape for itself. */
    private static void onKey(ListView<?> list, KeyCode key, Alert alert, ButtonType button) {
        Button pressed = (Button) alert.getDialogPane().lookupButton(button);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key) {
                event.consume();
                pressed.fire();
            }
        });
    }

    /** Puts a question and the part that answers it into a dialog. */
    private static void fill(Alert alert, Node answer, Label question) {
        VBox box = new VBox(10, question, answer);
        box.setPadding(new Insets(GAP, GAP, 0, GAP));
        alert.getDialogPane().setContent(box);
        keepFocus(alert.getDialogPane().getScene(), answer);
    }

    /**
     * Gives the focus to the answer, again when the dialog gives it to its default button some time after it is shown:
     * the first blank that somebody typed would press it. Ends with the first key, so that Tab reaches the buttons.
     */
    private static void keepFocus(Scene scene, Node answer) {
        ChangeListener<Node> keeper = (source, old, now) -> {
            if (now instanceof Button) {
                new FxThread().later(answer::requestFocus);
            }
        };
        scene.focusOwnerProperty().addListener(keeper);
        answer.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> scene.focusOwnerProperty().removeListener(keeper));
        answer.requestFocus();
    }

    /** Asks for a folder. */
    public Optional<Path> folder(Node owner, String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(Maximized.during(
                        owner, () -> chooser.showDialog(owner.getScene().getWindow())))
                .map(File::toPath);
    }

    private static Alert alert(Node owner, String title, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", buttons);
        alert.initOwner(owner.getScene().getWindow());
        alert.setTitle(title);
        // Some window managers of Linux make a window that cannot be resized smaller than its content.
        alert.setResizable(true);
        alert.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        alert.getDialogPane().getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        return alert;
    }

    /** Asks for files to open. */
    public List<Path> open(Node owner, String title, String kind, String... patterns) {
        FileChooser chooser = chooser(title, new FileChooser.ExtensionFilter(kind, patterns));
        List<File> files = Maximized.during(
                owner, () -> chooser.showOpenMultipleDialog(owner.getScene().getWindow()));
        return files == null
                ? List.of()
                : files.stream().map(File::toPath).map(this::remembered).toList();
    }

    /** Asks where to save something. */
    public Optional<Path> saveAs(Node owner, String title, String name, FileChooser.ExtensionFilter... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(Maximized.during(
                        owner, () -> chooser.showSaveDialog(owner.getScene().getWindow())))
                .map(File::toPath)
                .map(this::remembered);
    }

    /** Asks where, and saves what the chart shows as PNG or SVG. */
    public void saveChart(Node owner, ChartRegion chart, String name) {
        saveAs(
                        owner,
                        "Save the chart",
                        name.strip()
                                        .replaceAll("[^A-Za-z0-9]+", "-")
                                        .replaceAll("^-|-$", "")
                                        .toLowerCase(Locale.ROOT) + ".png",
                        new FileChooser.ExtensionFilter("Picture (PNG)", "*.png"),
                        new FileChooser.ExtensionFilter("Drawing (SVG)", "*.svg"))
                .ifPresent(file -> {
                    try {
                        ChartExport.save(chart, file);
                        notifications.tell(Notice.of("Saved " + file.getFileName(), Tone.BETTER));
                    } catch (IOException failed) {
                        notifications.tell(Notice.error(
                                file + " cannot be written (" + failed.getMessage() + "); choose another folder"));
                    }
                });
    }

    private Path remembered(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        folder = parent == null ? folder : parent;
        return file;
    }

    private FileChooser chooser(String title, FileChooser.ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(kinds);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
