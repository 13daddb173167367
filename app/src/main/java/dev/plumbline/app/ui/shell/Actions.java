package dev.plumbline.app.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every action there is. An action belongs everywhere or to one screen, and its key works only there. */
public final class Actions {

    /** The place of actions that work on every screen. */
    public static final String EVERYWHERE = "Everywhere";

    /** An action and where it works: {@link #EVERYWHERE} or the id of a screen. */
    public record Placed(String place, Action action) {}

    private final ObservableList<Placed> all = FXCollections.observableArrayList();
    private final ObservableList<Placed> seen =
            FXCollections.unmodifiableObservableList(all); // kept: it listens weakly

    /** Adds an action. Its id must be new, and its key free both here and everywhere. */
    public void register(String place, Action action) {
        for (Placed other : all) {
            if (other.action().id().equals(action.id())) {
                throw new IllegalArgumentException("two actions called " + action.id());
            }
            boolean meet = other.place().equals(place) || other.place().equals(EVERYWHERE) || place.equals(EVERYWHERE);
            if (meet && !action.key().isEmpty() && other.action().key().equals(action.key())) {
                throw new IllegalArgumentException(
                        action.key() + " is the key of " + other.action().id() + " already");
            }
        }
        all.add(new Placed(place, action));
    }

    /** All of them in the order they were registered; observable. */
    public ObservableList<Placed> all() {
        return seen;
    }

    /** Those that work while the screen with this id is shown, its own first. */
    public List<Action> availableOn(String screen) {
        List<Action> own = at(screen);
        return Stream.concat(own.stream(), at(EVERYWHERE).stream()).toList();
    }

    /** Those of one place. */
    public List<Action> at(String place) {
        return all.stream()
                .filter(p -> p.place().equals(place))
                .map(Placed::action)
                .toList();
    }

    /** The action with this id, if it is registered. */
    public Optional<Action> find(String id) {
        return all.stream().map(Placed::action).filter(a -> a.id().equals(id)).findFirst();
    }
}
