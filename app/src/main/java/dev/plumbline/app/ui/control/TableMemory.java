package dev.plumbline.app.ui.control;

import dev.plumbline.app.ui.workspace.Preferences;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/** Remembers widths and sorting of a table's columns, which must have ids. JavaFX thread only. */
public final class TableMemory {

    private static final double LEAST_WIDTH = 20;
    private final Preferences preferences;
    private final String name;

    /** @param name of the table among the preferences */
    public TableMemory(Preferences preferences, String name) {
        this.preferences = preferences;
        this.name = name;
    }

    /** Restores what is remembered and keeps remembering. */
    public <T> void attach(TreeTableView<T> table) {
        widths(table.getColumns());
        restore(
                table.getColumns(),
                table.getSortOrder(),
                column -> column.setSortType(TreeTableColumn.SortType.DESCENDING));
        Runnable remember = () ->
                remember(table.getSortOrder(), column -> column.getSortType() == TreeTableColumn.SortType.DESCENDING);
        table.getSortOrder().addListener((ListChangeListener<TreeTableColumn<T, ?>>) change -> remember.run());
        table.getColumns().forEach(c -> c.sortTypeProperty().addListener((source, old, now) -> remember.run()));
    }

    /** As for a tree table. */
    public <T> void attach(TableView<T> table) {
        widths(table.getColumns());
        restore(
                table.getColumns(),
                table.getSortOrder(),
                column -> column.setSortType(TableColumn.SortType.DESCENDING));
        Runnable remember =
                () -> remember(table.getSortOrder(), column -> column.getSortType() == TableColumn.SortType.DESCENDING);
        table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> remember.run());
        table.getColumns().forEach(c -> c.sortTypeProperty().addListener((source, old, now) -> remember.run()));
    }

    private void widths(List<? extends TableColumnBase<?, ?>> columns) {
        for (TableColumnBase<?, ?> column : columns) {
            String key = name + ".width." + column.getId();
            preferences.number(key).filter(width -> width >= LEAST_WIDTH).ifPresent(column::setPrefWidth);
            column.widthProperty().addListener((source, old, now) -> preferences.put(key, now.doubleValue()));
        }
    }

    private <C extends TableColumnBase<?, ?>> void restore(
            List<? extends C> columns, ObservableList<C> order, Consumer<? super C> descend) {
        String[] parts = preferences.get(name + ".sort").orElse("").split(":", 2);
        for (C column : columns) {
            if (parts.length == 2 && column.getId().equals(parts[0])) {
                if (parts[1].equals("down")) {
                    descend.accept(column);
                }
                order.add(column);
            }
        }
    }

    private <C extends TableColumnBase<?, ?>> void remember(List<? extends C> order, Predicate<? super C> descends) {
        String text = order.stream()
                .findFirst()
                .map(column -> column.getId() + (descends.test(column) ? ":down" : ":up"))
                .orElse("");
        preferences.put(name + ".sort", text);
    }
}
