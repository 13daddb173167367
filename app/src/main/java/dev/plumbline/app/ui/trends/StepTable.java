package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.control.ColumnFit;
import dev.plumbline.app.ui.control.ColumnTitles;
import dev.plumbline.app.ui.control.HoverText;
import dev.plumbline.app.ui.control.TableMemory;
import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.app.ui.trends.picture.StepRow;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The steps of a series, newest first. */
final class StepTable extends TableView<StepRow> {
    private static final double LEAST_WORDS = 110;

    private static final double LEAST_SHARE = 0.9;

    StepTable(Preferences preferences) {
        setAccessibleText("Steps of the series");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("commit", "Commit", 92, StepRow::commit, null, "mono"),
                        column("message", "Message", 300, StepRow::message, null, ""),
                        column("change", "Change", 110, StepRow::change, StepRow::tone, "number"),
                        column("interval", "95 % interval", 160, StepRow::interval, null, "number"),
                        column("p", "p", 84, StepRow::p, null, "number"),
                        state(),
                        column("when", "When", 210, StepRow::when, null, "muted")));
        getColumns().stream()
                .filter(column -> column.getMinWidth() < LEAST_WORDS)
                .forEach(column -> column.setMinWidth(LEAST_WORDS));
        ColumnFit.follow(widthProperty(), getColumns(), "when", "p");
        new TableMemory(preferences, "trends").attach(this);
        ColumnTitles.tell(this);
    }

    private static TableColumn<StepRow, StepRow> column(
            String id,
            String title,
            double width,
            Function<StepRow, String> text,
            @Nullable Function<StepRow, Tone> tone,
            String style) {
        TableColumn<StepRow, StepRow> column = bare(id, title, width);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        if (style.equals("mono") || style.equals("number")) {
            column.setMinWidth(width * LEAST_SHARE); // in a narrow window the words shorten, never the numbers
        }
        column.setCellFactory(unused -> new StepCell(text, tone));
        return column;
    }

    private static TableColumn<StepRow, StepRow> bare(String id, String title, double width) {
        TableColumn<StepRow, StepRow> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false); // the order is that of the chart
        column.setCellValueFactory(item -> new SimpleObjectProperty<>(item.getValue()));
        return column;
    }

    private static TableColumn<StepRow, StepRow> state() {
        TableColumn<StepRow, StepRow> column = bare("state", "State", 230);
        column.setCellFactory(unused -> new TableCell<>() {
            private final Label badge = new Label();
            private final HoverText hover = new HoverText(this);

            @Override
            protected void updateItem(@Nullable StepRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(null);
                hover.set(row == null || empty ? "" : row.state());
                if (row != null && !empty) {
                    badge.getStyleClass().setAll("label", "verdict-badge");
                    badge.setText(row.state());
                    ToneStyle.mark(badge, row.stateTone());
                    setGraphic(badge);
                }
            }
        });
        return column;
    }

    private static final class StepCell extends TableCell<StepRow, StepRow> {
        private final Function<StepRow, String> text;
        private final @Nullable Function<StepRow, Tone> tone;
        private final HoverText hover = new HoverText(this);

        StepCell(Function<StepRow, String> text, @Nullable Function<StepRow, Tone> tone) {
            this.text = text;
            this.tone = tone;
        }

        @Override
        protected void updateItem(@Nullable StepRow row, boolean empty) {
            super.updateItem(row, empty);
            for (Tone other : Tone.values()) {
                getStyleClass().remove(other.styleName());
            }
            setText(row == null || empty ? null : text.apply(row));
            hover.set(row == null || empty ? "" : row.exact());
            if (row != null && !empty && tone != null) {
                getStyleClass().add(tone.apply(row).styleName());
            }
        }
    }
}
