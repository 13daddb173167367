package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.control.KeyHint;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.shell.Action;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What to do while nothing was measured yet. */
final class FirstStartView extends StackPane {

    private final BenchmarksWords words;
    private final Label text = new Label();
    private final KeyedButton run;

    public FirstStartView(BenchmarksWords words, Action first, List<Action> others) {
        this.words = words;
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        run = new KeyedButton("▶ Run quick", first.key(), first::runIfEnabled).styled("go");
        run.disableProperty().bind(Bindings.not(first.enabled()));
        FlowPane buttons = new FlowPane(10, 8); // two lines in a narrow or zoomed window
        buttons.getChildren().add(run);
        others.forEach(action ->
                buttons.getChildren().add(new KeyedButton(action.title(), action.key(), action::runIfEnabled)));
        Label drop = new Label("Drop files anywhere on this window");
        drop.getStyleClass().add("strong");
        Label kinds = new Label("a JMH jar lists its benchmarks"
                + (others.size() > 1 ? " · two result files open their comparison" : ""));
        kinds.getStyleClass().addAll("muted", "small");
        kinds.setWrapText(true);
        kinds.setMinHeight(USE_PREF_SIZE);
        VBox target = new VBox(4, drop, kinds);
        target.getStyleClass().addAll("drop-target", "empty-state");
        Label command = new Label("plumbline run --quick");
        command.getStyleClass().add("mono");
        FlowPane hints = new FlowPane(
                8,
                4,
                muted("Command line:"),
                command,
                muted(" ·  all keys"),
                new KeyHint("?"),
                muted(" ·  every action"),
                new KeyHint("Ctrl+K"));
        hints.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new Panel("Nothing measured yet", new VBox(12, text, buttons, target, hints)));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    /** Shows what a quick run would take now. */
    void refresh() {
        text.setText(words.quickRun());
        run.setText(words.quickButton());
    }
}
