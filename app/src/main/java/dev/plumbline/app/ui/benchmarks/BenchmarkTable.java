package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkEntry;
import dev.plumbline.app.ui.benchmarks.row.BenchmarkGroup;
import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.control.ColumnFit;
import dev.plumbline.app.ui.control.ColumnTitles;
import dev.plumbline.app.ui.control.TableMemory;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The tree table. Space ticks the selected row; selection goes both ways. */
final class BenchmarkTable extends TreeTableView<BenchmarkEntry> {
    private static final double LEAST_SHARE = 0.9;

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final BenchmarksViewModel model;
    private boolean showing;

    BenchmarkTable(
            BenchmarksViewModel model, List<TreeTableColumn<BenchmarkEntry, ?>> columns, Preferences preferences) {
        super(new TreeItem<>(new BenchmarkEntry("all", null)));
        this.model = model;
        setShowRoot(false);
        setAccessibleText("Benchmarks");
        setRowFactory(view -> new GroupRow());
        getColumns().setAll(columns);
        getColumns().forEach(column -> column.setMinWidth(least(column)));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        ColumnFit.follow(widthProperty(), getColumns(), "history", "published", "baselineState", "takes");
        setMinHeight(140);
        new TableMemory(preferences, columns.size() > 6 ? "benchmarks" : "firstStart").attach(this);
        ColumnTitles.tell(this);
        model.groups().addListener((ListChangeListener<BenchmarkGroup>) change -> fill());
        model.selectedProperty().addListener((source, old, now) -> show(now));
        getSelectionModel().selectedItemProperty().addListener((source, old, now) -> taken(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    /** Words and pictures give way first, numbers hardly. */
    private static double least(TreeTableColumn<BenchmarkEntry, ?> column) {
        return switch (column.getId()) {
            case "name" -> 150;
            case "measures" -> 130;
            case "interval" -> 110;
            default -> LEAST_SHARE * column.getPrefWidth();
        };
    }

    void setPlaceholderNode(Node node) {
        setPlaceholder(node);
    }

    private void fill() {
        showing = true;
        List<TreeItem<BenchmarkEntry>> heads = model.groups().stream()
                .map(group -> {
                    TreeItem<BenchmarkEntry> head = new TreeItem<>(new BenchmarkEntry(group.title(), null));
                    head.setExpanded(true);
                    group.rows()
                            .forEach(row -> head.getChildren()
                                    .add(new TreeItem<>(new BenchmarkEntry(group.titleWithin(row), row))));
                    return head;
                })
                .toList();
        getRoot().getChildren().setAll(heads);
        sort();
        showing = false;
        show(model.selectedProperty().get());
    }

    private void show(@Nullable BenchmarkRow row) {
        if (row == null) {
            getSelectionModel().clearSelection();
            return;
        }
        for (TreeItem<BenchmarkEntry> head : getRoot().getChildren()) {
            for (TreeItem<BenchmarkEntry> item : head.getChildren()) {
                if (item.getValue().row() == row && getSelectionModel().getSelectedItem() != item) {
                    getSelectionModel().select(item);
                    bringIntoSight(item);
                }
            }
        }
    }

    /** Scrolls no more than needed; {@code scrollTo} of the table would always put the row at its top. */
    private void bringIntoSight(TreeItem<BenchmarkEntry> item) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(getRow(item));
        }
    }

    private void taken(@Nullable TreeItem<BenchmarkEntry> item) {
        BenchmarkRow row = item == null ? null : item.getValue().row();
        if (!showing && row != null) {
            model.selectedProperty().set(row);
        }
    }

    private void pressed(KeyEvent event) {
        BenchmarkRow row = model.selectedProperty().get();
        if (event.getCode() == KeyCode.SPACE && row != null && row.unavailable().isEmpty()) {
            row.chosenProperty().set(!row.chosenProperty().get());
            event.consume();
        }
    }

    private static final class GroupRow extends TreeTableRow<BenchmarkEntry> {

        @Override
        protected void updateItem(@Nullable BenchmarkEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            pseudoClassStateChanged(GROUP, !empty && entry != null && entry.isHeading());
        }
    }
}
