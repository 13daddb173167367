package dev.plumbline.app.ui.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the window remembers from one start to the next, as texts by name. JavaFX thread only. */
public final class Preferences {

    private final SortedMap<String, String> values;

    /** Starts with what was remembered. */
    public Preferences(Map<String, String> remembered) {
        values = new TreeMap<>(remembered);
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
    }

    public void put(String name, double value) {
        values.put(name, Long.toString(Math.round(value)));
    }

    /** Everything that is to be remembered. */
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(values);
    }
}
