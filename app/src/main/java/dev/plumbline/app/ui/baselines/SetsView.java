package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.control.HoverText;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.shell.Action;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The platforms that have baselines, this machine first. */
final class SetsView extends VBox {

    public SetsView(BaselinesViewModel model, List<Action> files) {
        super(10);
        getStyleClass().addAll("panel", "sets");
        ListView<SetLine> list = new ListView<>(model.sets());
        list.setAccessibleText("Sets of baselines by platform");
        list.setCellFactory(view -> new SetCell());
        list.getSelectionModel().selectedItemProperty().addListener((source, old, now) -> {
            if (now != null && !now.isHeading()) {
                model.platformProperty().set(now.platformId());
            }
        });
        model.changesProperty()
                .addListener((source, old, now) ->
                        select(list, model.platformProperty().get()));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label note = new Label("Values of another platform are never compared silently: the difference is shown and"
                + " the verdict flagged.");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        FlowPane buttons = new FlowPane(8, 6); // two lines in a narrow window
        buttons.setMinWidth(0);
        buttons.getStyleClass().add("set-buttons");
        for (Action action : files) {
            KeyedButton button = new KeyedButton(action.title(), action.key(), action::runIfEnabled).styled("small");
            button.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
            buttons.getChildren().add(button);
        }
        getChildren().setAll(list, note, buttons);
        setMinWidth(210);
        setPrefWidth(316);
        setMaxWidth(330);
    }

    private static void select(ListView<SetLine> list, String platformId) {
        list.getItems().stream()
                .filter(line -> !line.isHeading() && line.platformId().equals(platformId))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
    }

    private static final class SetCell extends ListCell<SetLine> {

        private final Label name = new Label();
        private final Label detail = new Label();
        private final Label day = new Label();
        private final HoverText whole = new HoverText(this);
        private final VBox box;

        SetCell() {
            name.getStyleClass().add("mono");
            name.setMinWidth(0);
            detail.getStyleClass().addAll("muted", "small");
            detail.setMinWidth(0);
            day.getStyleClass().addAll("muted", "small");
            day.setMinWidth(USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            box = new VBox(1, name, new HBox(detail, gap, day));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable SetLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("heading");
            setGraphic(null);
            setText(null);
            setDisable(false);
            whole.set("");
            if (line == null || empty) {
                return;
            }
            setDisable(line.isHeading());
            if (line.isHeading()) {
                getStyleClass().add("heading");
                setText(line.title());
            } else {
                name.setText(line.title());
                detail.setText(line.detail());
                day.setText(line.day());
                whole.set(line.title() + "\n" + line.detail());
                setGraphic(box);
            }
        }
    }
}
