package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field and the things that answer it, over the screen. Enter takes the chosen one, Escape none. */
final class PickerView<T> extends VBox {
    private final FilterField field;
    private final ListView<T> list = new ListView<>();
    private final Search<T> search;
    private final Consumer<@Nullable T> done;

    /**
     * What is searched.
     *
     * @param current the one that is shown now; null when there is none
     */
    record Search<T>(
            StringProperty query, ObservableList<T> found, Function<T, String> words, Supplier<@Nullable T> current) {}

    /** @param done is told what was taken; null when nothing was */
    public PickerView(String question, String things, Search<T> search, Consumer<@Nullable T> done) {
        this.field = new FilterField(question, "");
        this.search = search;
        this.done = done;
        getStyleClass().addAll("panel", "picker");
        field.textProperty().bindBidirectional(search.query());
        list.setItems(search.found());
        list.setAccessibleText(things);
        list.setPlaceholder(new EmptyState("Nothing has these words in its name", "Empty the field with Esc."));
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

    /** Takes the focus and shows all. */
    void open() {
        search.query().set("");
        list.getSelectionModel().select(search.current().get());
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        count();
        field.requestFocus();
    }

    /** Writes the words of all again. */
    void repaint() {
        list.refresh();
    }

    private void count() {
        field.setCount(search.found().size() + "");
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
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

    private final class NameCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(empty || thing == null ? null : search.words().apply(thing));
        }
    }
}
