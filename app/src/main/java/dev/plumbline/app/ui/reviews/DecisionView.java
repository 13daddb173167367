package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.shell.Action;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The reason, and what can be decided: in one line where there is room, else the buttons below the reason, so that none
 * is cut. Enter in the reason goes on with what asked for it.
 */
final class DecisionView extends VBox {
    private static final double GAP = 10;
    private static final double SHORTEST_REASON = 120;

    private static final String PROMPT = "Reason, kept for good\u2026";
    private static final List<String> PRESETS = List.of(
            "The new requirement asks for this cost",
            "The cost is small beside what it brings",
            "The slow-down is too large for what it brings",
            "Security findings must be fixed first",
            "Breaks its callers",
            "Waits for an answer of the author",
            "Measured on a disturbed machine",
            "The test input does not show typical use");

    private final ReviewsViewModel model;
    private final TextField reason = new TextField();
    private final Label several = new Label();
    private final HBox words = new HBox(GAP);
    private final List<Region> verbs;

    public DecisionView(ReviewsViewModel model, ReviewsActions actions) {
        super(GAP);
        this.model = model;
        getStyleClass().addAll("panel", "decision");
        reason.setPromptText(PROMPT);
        reason.setAccessibleText("Reason for your decision");
        reason.setMinWidth(SHORTEST_REASON);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(reason, Priority.ALWAYS);
        several.getStyleClass().addAll("strong", "live");
        several.managedProperty().bind(several.visibleProperty());
        several.setMinWidth(USE_PREF_SIZE);
        words.getChildren().setAll(reason, presets(), several);
        HBox.setHgrow(words, Priority.ALWAYS);
        verbs = List.of(
                more(actions.find(Verb.COMMENT), actions.find(Verb.INVALID)),
                button(actions.find("reviews.measure")),
                button(actions.find(Verb.DEFER)),
                button(actions.find("reviews.undo.letter"), "Undo"),
                button(actions.find(Verb.REJECT)).styled("danger-go"),
                button(actions.find(Verb.ACCEPT)).styled("go"));
        setMinWidth(0);
        arrange(true);
        widthProperty().addListener((source, old, now) -> fit());
        model.wantingProperty().addListener((source, old, now) -> wanted(now));
        model.changesProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    private void fit() {
        double buttons =
                verbs.stream().mapToDouble(verb -> verb.prefWidth(-1) + GAP).sum();
        double needed = words.prefWidth(-1) - reason.prefWidth(-1) + SHORTEST_REASON + buttons;
        boolean wide = getWidth() - snappedLeftInset() - snappedRightInset() >= needed;
        if (wide == getChildren().contains(words)) {
            arrange(wide);
        }
    }

    private void arrange(boolean wide) {
        getChildren().clear();
        if (wide) {
            HBox line = new HBox(GAP, words);
            line.getChildren().addAll(verbs);
            getChildren().setAll(line);
        } else {
            FlowPane lines = new FlowPane(GAP, GAP);
            lines.getChildren().addAll(verbs);
            getChildren().setAll(words, lines);
        }
    }

    void askReason() {
        reason.requestFocus();
    }

    private MenuButton presets() {
        MenuButton presets = new MenuButton("Reasons");
        presets.setAccessibleText("Reasons that are often given");
        presets.setMinWidth(USE_PREF_SIZE);
        for (String text : PRESETS) {
            MenuItem item = new MenuItem(text);
            item.setOnAction(event -> {
                reason.setText(text);
                reason.requestFocus();
                reason.end();
            });
            presets.getItems().add(item);
        }
        return presets;
    }

    /** What is done seldom; its keys work all the same. */
    private static MenuButton more(Action... seldom) {
        MenuButton more = new MenuButton("More");
        more.setMinWidth(USE_PREF_SIZE);
        for (Action action : seldom) {
            MenuItem item = new MenuItem(action.title() + "  (" + action.key() + ")");
            item.setOnAction(event -> action.runIfEnabled());
            item.disableProperty().bind(Bindings.not(action.enabled()));
            more.getItems().add(item);
        }
        return more;
    }

    private static KeyedButton button(Action action) {
        return button(action, action.title());
    }

    private static KeyedButton button(Action action, String title) {
        KeyedButton button = new KeyedButton(title, action.key(), action::runIfEnabled);
        button.disableProperty().bind(Bindings.not(action.enabled()));
        return button;
    }

    private void wanted(@Nullable Verb verb) {
        reason.setPromptText(verb == null ? PROMPT : "Reason, then Enter");
        if (verb != null) {
            reason.requestFocus();
        }
    }

    private void refresh() {
        int count = model.chosenCount();
        several.setVisible(count > 1);
        several.setText(count + " chosen");
        fit();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            if (event.getCode() == KeyCode.ENTER) {
                model.reasonGiven();
            } else {
                model.reasonRefused();
            }
            if (getParent() != null) {
                getParent().requestFocus(); // letters decide again
            }
            event.consume();
        }
    }
}
