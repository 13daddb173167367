package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.theme.ToneStyle;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The queue. Several rows can be chosen; the last one's evidence is shown. */
final class QueueView extends VBox {

    private final ReviewsViewModel model;
    private final ListView<QueueRow> list;
    private final FilterField filter = new FilterField("Filter", "/");
    private boolean following;

    public QueueView(ReviewsViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("review-queue");
        list = new ListView<>(model.rows());
        list.setAccessibleText("Queue of reviews");
        list.setCellFactory(view -> new RowCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<QueueRow>) change -> chosen());
        VBox.setVgrow(list, Priority.ALWAYS);
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.setPrefWidth(90);
        HBox tools = new HBox(8, filter, orders());
        getChildren().setAll(tools, list);
        setMinWidth(260);
        setPrefWidth(260);
        setMaxWidth(300);
        model.changesProperty().addListener((source, old, now) -> follow());
        follow();
    }

    void askFilter() {
        filter.requestFocus();
    }

    private ComboBox<QueueOrder> orders() {
        ComboBox<QueueOrder> orders = new ComboBox<>();
        orders.getItems().setAll(QueueOrder.values());
        orders.setAccessibleText("Sort the queue");
        orders.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable QueueOrder order) {
                return order == null ? "" : order.title();
            }

            @Override
            public QueueOrder fromString(String title) {
                return QueueOrder.named(title);
            }
        });
        orders.valueProperty().bindBidirectional(model.orderProperty());
        orders.setPrefWidth(122);
        return orders;
    }

    private void chosen() {
        if (!following && !list.getSelectionModel().isEmpty()) {
            List<QueueRow> several = list.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .toList();
            QueueRow lead = list.getSelectionModel().getSelectedItem();
            if (!several.isEmpty() && lead != null) {
                following = true;
                model.choose(several, lead);
                following = false;
            }
        }
    }

    private void follow() {
        list.setPlaceholder(placeholder());
        QueueRow row = model.selectedProperty().get();
        if (following || row == null || shows(row)) {
            return;
        }
        following = true;
        int index = model.rows().indexOf(row);
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - 2));
        following = false;
    }

    /** Whether the list marks what the model has chosen: of several it may lead with another one than the list does. */
    private boolean shows(QueueRow row) {
        List<QueueRow> marked = list.getSelectionModel().getSelectedItems();
        return marked.contains(row) && marked.size() == Math.max(1, model.chosenCount());
    }

    private EmptyState placeholder() {
        return model.filterProperty().get().isBlank()
                ? new EmptyState(
                        model.stateProperty().get().none(),
                        "Other states are above; what neither rules nor statistics can settle lands here.")
                : new EmptyState("No review fits the filter", "Empty it with Esc.");
    }

    private static final class RowCell extends ListCell<QueueRow> {

        private final Label heading = new Label();
        private final Label name = new Label();
        private final Label mark = new Label("\u25cf new");
        private final Label score = new Label();
        private final Label versions = new Label();
        private final Label change = new Label();
        private final Label age = new Label();
        private final Label note = new Label();
        private final VBox box;

        RowCell() {
            heading.getStyleClass().addAll("muted", "small", "group-heading");
            heading.managedProperty().bind(heading.textProperty().isNotEmpty());
            heading.setMinWidth(0);
            name.getStyleClass().add("strong");
            name.setMinWidth(0);
            mark.getStyleClass().addAll("live", "small");
            mark.setMinWidth(USE_PREF_SIZE);
            mark.managedProperty().bind(mark.visibleProperty());
            score.setMinWidth(USE_PREF_SIZE);
            versions.getStyleClass().addAll("mono", "muted");
            versions.setMinWidth(0);
            change.setMinWidth(USE_PREF_SIZE);
            age.getStyleClass().addAll("muted", "small");
            age.setMinWidth(USE_PREF_SIZE);
            note.getStyleClass().addAll("muted", "small");
            note.managedProperty().bind(note.textProperty().isNotEmpty());
            note.setMinWidth(0);
            box = new VBox(
                    2, heading, new HBox(6, name, mark, gap(), score), new HBox(8, versions, gap(), change, age), note);
            setPrefWidth(0);
        }

        private static Region gap() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return gap;
        }

        @Override
        protected void updateItem(@Nullable QueueRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            heading.setText(row.heading());
            name.setText(row.name());
            mark.setVisible(row.isNew());
            score.setText(row.score());
            score.getStyleClass().setAll("label", "mono");
            ToneStyle.style(score, row.scoreTone());
            versions.setText(row.versions());
            change.setText(row.change());
            change.getStyleClass().setAll("label", "small");
            ToneStyle.style(change, row.changeTone());
            age.setText(row.age());
            note.setText(row.note());
            setAccessibleText(row.spoken());
            setGraphic(box);
        }
    }
}
