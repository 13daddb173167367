package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.model.Benchmark;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field and the benchmarks that answer it, over the screen. Enter takes the chosen one, Escape none. */
final class PickerView extends VBox {
    private final FilterField field = new FilterField("Which benchmark?", "");
    private final ListView<Benchmark> list = new ListView<>();
    private final TrendsViewModel model;
    private final Consumer<@Nullable Benchmark> done;

    /** @param done is told what was taken; null when nothing was */
    public PickerView(TrendsViewModel model, Consumer<@Nullable Benchmark> done) {
        this.model = model;
        this.done = done;
        getStyleClass().addAll("panel", "picker");
        field.textProperty().bindBidirectional(model.queryProperty());
        list.setItems(model.found());
        list.setAccessibleText("Benchmarks");
        list.setPlaceholder(new EmptyState("No benchmark has these words", "Empty the field with Esc."));
        list.setCellFactory(unused -> new NameCell());
        list.setOnMouseClicked(event -> take());
        field.textProperty().addListener((source, old, now) -> {
            list.getSelectionModel().selectFirst();
            count();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, list);
        setMaxSize(520, 420);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes the focus and shows all benchmarks. */
    void open() {
        model.queryProperty().set("");
        list.getSelectionModel().select(model.benchmark());
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        count();
        field.requestFocus();
    }

    private void count() {
        field.setCount(model.found().size() + "");
    }

    private void take() {
        Benchmark chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            done.accept(chosen);
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int at = list.getSelectionModel().getSelectedIndex();
        if (code == KeyCode.ENTER) {
            take();
        } else if (code == KeyCode.ESCAPE && field.getText().isEmpty()) {
            done.accept(null);
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int next = Math.max(0, Math.min(list.getItems().size() - 1, at + (code == KeyCode.DOWN ? 1 : -1)));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        } else {
            return;
        }
        event.consume();
    }

    private static final class NameCell extends ListCell<Benchmark> {
        @Override
        protected void updateItem(@Nullable Benchmark benchmark, boolean empty) {
            super.updateItem(benchmark, empty);
            setText(empty || benchmark == null ? null : benchmark.displayName());
        }
    }
}
