package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.workspace.Preferences;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableColumn.SortType;
import javafx.scene.control.TreeTableView;

/** Remembers widths and sorting of a table's columns, which must have ids. */
final class TableMemory {

    private final Preferences preferences;
    private final String name;

    TableMemory(Preferences preferences, String name) {
        this.preferences = preferences;
        this.name = name;
    }

    /** Restores what is remembered and keeps remembering. */
    <T> void attach(TreeTableView<T> table) {
        for (TreeTableColumn<T, ?> column : table.getColumns()) {
            String key = name + ".width." + column.getId();
            preferences.number(key).filter(width -> width >= 20).ifPresent(column::setPrefWidth);
            column.widthProperty().addListener((source, old, now) -> preferences.put(key, now.doubleValue()));
        }
        preferences.get(name + ".sort").ifPresent(text -> restore(table, text));
        table.getSortOrder().addListener((ListChangeListener<TreeTableColumn<T, ?>>) change -> remember(table));
        table.getColumns().forEach(c -> c.sortTypeProperty().addListener((source, old, now) -> remember(table)));
    }

    private <T> void restore(TreeTableView<T> table, String text) {
        String[] parts = text.split(":", 2);
        for (TreeTableColumn<T, ?> column : table.getColumns()) {
            if (parts.length == 2 && column.getId().equals(parts[0])) {
                column.setSortType(parts[1].equals("down") ? SortType.DESCENDING : SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
    }

    private <T> void remember(TreeTableView<T> table) {
        String text = table.getSortOrder().stream()
                .findFirst()
                .map(c -> c.getId() + (c.getSortType() == SortType.DESCENDING ? ":down" : ":up"))
                .orElse("");
        preferences.put(name + ".sort", text);
    }
}
