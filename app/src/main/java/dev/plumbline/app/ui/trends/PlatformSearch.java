package dev.plumbline.app.ui.trends;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The platforms that answer a query: those whose ids hold all its words. */
final class PlatformSearch {
    private final TrendsViewModel model;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<String> found = FXCollections.observableArrayList();

    PlatformSearch(TrendsViewModel model) {
        this.model = model;
        query.addListener((property, old, now) -> search());
        model.changesProperty().addListener((property, old, now) -> search());
        search();
    }

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<String> found() {
        return found;
    }

    private void search() {
        List<String> words =
                List.of(query.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<String> fitting = model.platforms().stream()
                .filter(id -> words.stream().allMatch(id.toLowerCase(Locale.ROOT)::contains))
                .toList();
        if (!fitting.equals(found)) { // a list that is filled anew forgets what is chosen in it
            found.setAll(fitting);
        }
    }
}
