package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.chart.Sparkline;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.HoverText;
import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.app.ui.trends.picture.OverviewLine;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Small multiples of all benchmarks, worst first. Only the rows in sight are made. */
final class OverviewView extends StackPane {
    private static final double CARD = 250;

    private final TrendsViewModel model;
    private final ListView<List<OverviewLine>> rows = new ListView<>();
    private int columns = 4;

    public OverviewView(TrendsViewModel model) {
        this.model = model;
        rows.getStyleClass().add("overview-list");
        rows.setAccessibleText("All benchmarks, worst first");
        rows.setFocusTraversable(false); // its cards are reached one by one
        rows.setCellFactory(unused -> new RowCell());
        rows.setPlaceholder(
                new EmptyState("Reading the history\u2026", "Every benchmark of the platform is looked at."));
        getChildren().setAll(rows);
        model.overview().addListener((ListChangeListener<OverviewLine>) change -> fill());
        widthProperty().addListener((source, old, now) -> {
            int fitting = Math.max(1, (int) (now.doubleValue() / CARD));
            if (fitting != columns) {
                columns = fitting;
                fill();
            }
        });
        fill();
    }

    private void fill() {
        List<List<OverviewLine>> cut = new ArrayList<>();
        List<OverviewLine> all = List.copyOf(model.overview());
        for (int i = 0; i < all.size(); i += columns) {
            cut.add(all.subList(i, Math.min(all.size(), i + columns)));
        }
        rows.getItems().setAll(cut);
    }

    private Node card(OverviewLine line) {
        Label name = new Label(line.name());
        name.getStyleClass().add("strong");
        Label now = new Label(line.now());
        now.getStyleClass().add("mono");
        now.setMinWidth(USE_PREF_SIZE);
        Sparkline spark = new Sparkline();
        spark.setCosts(line.costs());
        spark.setMinHeight(44);
        Label last = new Label(line.last());
        last.getStyleClass().add("small");
        ToneStyle.style(last, line.tone());
        HBox foot = new HBox(8, last);
        HBox.setHgrow(last, Priority.ALWAYS);
        last.setMaxWidth(Double.MAX_VALUE);
        foot.getChildren().add(now);
        VBox box = new VBox(4, name, spark, foot);
        ToggleButton card = new ToggleButton();
        card.getStyleClass().setAll("overview-card");
        card.setGraphic(box);
        new HoverText(card).set(line.name() + "\n" + line.last()); // a narrow card shortens them
        card.setAccessibleText(line.name() + ", " + line.now() + ", " + line.last());
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(CARD);
        box.prefWidthProperty().bind(card.widthProperty().subtract(24));
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setOnAction(event -> model.choose(line.benchmark()));
        return card;
    }

    private final class RowCell extends ListCell<List<OverviewLine>> {
        @Override
        protected void updateItem(@Nullable List<OverviewLine> lines, boolean empty) {
            super.updateItem(lines, empty);
            setGraphic(null);
            if (lines != null && !empty) {
                HBox row = new HBox(10);
                lines.forEach(line -> row.getChildren().add(card(line)));
                for (int i = lines.size(); i < columns; i++) {
                    StackPane gap = new StackPane();
                    gap.setPrefWidth(CARD);
                    HBox.setHgrow(gap, Priority.ALWAYS);
                    row.getChildren().add(gap);
                }
                setGraphic(row);
            }
        }
    }
}
