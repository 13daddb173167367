package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.KeyedButton;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Folded away until somebody needs it: what a source is called with. */
final class AroundView extends TitledPane {
    private static final int ROWS = 2;

    private final AroundTool around;
    private final Label files = new Label();

    /** @param choose asks for files */
    public AroundView(AroundTool around, Supplier<List<Path>> choose) {
        this.around = around;
        TextArea arguments = area("Arguments, one a line");
        arguments.textProperty().bindBidirectional(around.argumentsProperty());
        TextArea variables = area("Variables: NAME=value, one a line");
        variables.textProperty().bindBidirectional(around.variablesProperty());
        files.getStyleClass().addAll("muted", "small");
        files.setWrapText(true);
        files.setMinHeight(USE_PREF_SIZE);
        Bar buttons = new Bar(
                List.of(),
                List.of(
                        new KeyedButton(
                                        "Files and modules\u2026",
                                        "",
                                        () -> around.files().setAll(choose.get()))
                                .styled("small"),
                        new KeyedButton("No files", "", () -> around.files().clear()).styled("small")));
        setText("Called with arguments, variables, files");
        setExpanded(false);
        setAnimated(false);
        setContent(new VBox(6, arguments, variables, files, buttons));
        around.files().addListener((ListChangeListener<Path>) change -> refresh());
        refresh();
    }

    private static TextArea area(String hint) {
        TextArea area = new TextArea();
        area.setPromptText(hint);
        area.setAccessibleText(hint);
        area.setPrefRowCount(ROWS);
        return area;
    }

    private void refresh() {
        List<String> names = around.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        files.setText(
                names.isEmpty()
                        ? "For sources (.py); a request names its own. Modules beside a source are given as files, too."
                        : String.join(", ", names));
    }
}
