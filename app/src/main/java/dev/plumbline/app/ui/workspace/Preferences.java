package dev.plumbline.app.ui.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the window remembers from one start to the next, as texts by name. JavaFX thread only, but for a snapshot. */
public final class Preferences {

    private final SortedMap<String, String> values;
    private volatile Map<String, String> snapshot;

    /** Starts with what was remembered. */
    public Preferences(Map<String, String> remembered) {
        values = new TreeMap<>(remembered);
        snapshot = Map.copyOf(values);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The number remembered under this name; nothing when it is none. */
    public Optional<Double> number(String name) {
        return get(name)
                .filter(text -> text.matches("-?\\d{1,9}(\\.\\d{1,9})?"))
                .map(Double::parseDouble);
    }

    public void put(String name, String value) {
        values.put(name, value);
        snapshot = Map.copyOf(values);
    }

    /** Everything as it is now; from any thread. */
    public Map<String, String> snapshot() {
        return snapshot;
    }

    public void put(String name, double value) {
        put(name, Long.toString(Math.round(value)));
    }

    /** Everything that is to be remembered. */
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(values);
    }
}
