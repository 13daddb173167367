package dev.plumbline.app.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds an action by some letters of its title, in their order; adjacent letters and starts of words count more. */
final class CommandPaletteViewModel {

    private final Supplier<List<Action>> source;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Action> matches = FXCollections.observableArrayList();
    private final ObservableList<Action> seen = FXCollections.unmodifiableObservableList(matches); // listens weakly
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);

    public CommandPaletteViewModel(Supplier<List<Action>> source) {
        this.source = source;
        query.addListener((property, old, now) -> refresh());
        refresh();
    }

    /** What a person types. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The actions that fit, best first; observable. */
    public ObservableList<Action> matches() {
        return seen;
    }

    /** Which of the matches would run; -1 when there is none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Forgets the query and asks for the actions anew. */
    public void reset() {
        query.set("");
        refresh();
    }

    /** Moves the selection by {@code step}, around the ends. */
    public void move(int step) {
        if (!matches.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + step, matches.size()));
        }
    }

    /** Runs the selected action if it can be done now. */
    public boolean runSelected() {
        return selected.get() >= 0 && matches.get(selected.get()).runIfEnabled();
    }

    private void refresh() {
        String letters = query.get().toLowerCase(Locale.ROOT).replace(" ", "");
        matches.setAll(source.get().stream()
                .filter(action -> score(action.title(), letters).isPresent())
                .sorted(Comparator.comparingInt(
                        action -> -score(action.title(), letters).orElseThrow()))
                .toList());
        selected.set(matches.isEmpty() ? -1 : 0);
    }

    static OptionalInt score(String title, String letters) {
        String text = title.toLowerCase(Locale.ROOT);
        int score = 0;
        int last = -2;
        for (int i = 0; i < letters.length(); i++) {
            int found = text.indexOf(letters.charAt(i), last < 0 ? 0 : last + 1);
            if (found < 0) {
                return OptionalInt.empty();
            }
            boolean startOfWord = found == 0 || !Character.isLetterOrDigit(text.charAt(found - 1));
            score += (found == last + 1 ? 4 : 0) + (startOfWord ? 3 : 0) + 1;
            last = found;
        }
        return OptionalInt.of(score);
    }
}
