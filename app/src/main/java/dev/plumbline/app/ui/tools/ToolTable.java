package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.chart.Sparkline;
import dev.plumbline.app.ui.control.ColumnFit;
import dev.plumbline.app.ui.control.ColumnTitles;
import dev.plumbline.app.ui.control.TableMemory;
import dev.plumbline.app.ui.control.TwoLineCell;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The tools, two lines a row; the best match first while somebody searches. */
final class ToolTable extends TableView<ToolLine> {
    private static final double LEAST_SHARE = 0.66;

    ToolTable(Preferences preferences) {
        getStyleClass().add("baseline-table");
        setAccessibleText("Tools");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        twoLines(column("tool", "Tool", 210), ToolLine::id, ToolLine::requirement, line -> null, false),
                        twoLines(column("version", "Version", 80), ToolLine::version, line -> "", line -> null, false),
                        twoLines(column("state", "State", 110), ToolLine::state, line -> "", ToolLine::tone, false),
                        twoLines(
                                column("time", "Time a call", 165),
                                ToolLine::time,
                                ToolLine::interval,
                                line -> null,
                                true),
                        trend(),
                        twoLines(column("memory", "Memory", 100), ToolLine::memory, line -> "", line -> null, true),
                        twoLines(
                                column("security", "Security", 110),
                                ToolLine::security,
                                line -> "",
                                ToolLine::securityTone,
                                false)));
        getColumns().forEach(column -> column.setMinWidth(LEAST_SHARE * column.getPrefWidth()));
        ColumnFit.follow(widthProperty(), getColumns(), "trend", "memory", "version", "security");
        new TableMemory(preferences, "tools").attach(this);
        ColumnTitles.tell(this);
    }

    private static TableColumn<ToolLine, ToolLine> column(String id, String title, double width) {
        TableColumn<ToolLine, ToolLine> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false); // the order is the match, or the alphabet
        column.setCellValueFactory(item -> new SimpleObjectProperty<>(item.getValue()));
        return column;
    }

    private static TableColumn<ToolLine, ToolLine> twoLines(
            TableColumn<ToolLine, ToolLine> column,
            Function<ToolLine, String> upper,
            Function<ToolLine, String> lower,
            Function<ToolLine, @Nullable Tone> tone,
            boolean number) {
        if (number) {
            column.getStyleClass().add("number");
        }
        column.setCellFactory(unused -> new TwoLineCell<>(
                new TwoLineCell.Content<>(
                        upper, lower, tone, line -> (upper.apply(line) + "\n" + lower.apply(line)).strip(), number),
                line -> false));
        return column;
    }

    private static TableColumn<ToolLine, ToolLine> trend() {
        TableColumn<ToolLine, ToolLine> column = column("trend", "Trend", 90);
        column.setCellFactory(unused -> new TableCell<>() {
            private final Sparkline line = new Sparkline();

            @Override
            protected void updateItem(@Nullable ToolLine tool, boolean empty) {
                super.updateItem(tool, empty);
                setGraphic(null);
                if (tool != null && !empty) {
                    line.setCosts(tool.costs());
                    setGraphic(line);
                }
            }
        });
        return column;
    }
}
