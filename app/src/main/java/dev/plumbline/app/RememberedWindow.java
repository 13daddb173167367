package dev.plumbline.app;

import dev.plumbline.app.ui.shell.place.WindowMemory;
import dev.plumbline.app.ui.shell.place.WindowPlace;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.Optional;

/** Keeps the place of the window among the preferences. */
record RememberedWindow(Preferences preferences) implements WindowMemory {
    @Override
    public Optional<WindowPlace> recall() {
        return preferences.get("window.screen").flatMap(this::place);
    }

    private Optional<WindowPlace> place(String screen) {
        Optional<Double> width = preferences.number("window.width").filter(w -> w >= 1);
        Optional<Double> height = preferences.number("window.height").filter(h -> h >= 1);
        if (width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(
                preferences.number("window.x").orElse(0.0),
                preferences.number("window.y").orElse(0.0),
                width.get(),
                height.get(),
                preferences.get("window.maximized").map(Boolean::parseBoolean).orElse(false),
                screen));
    }

    @Override
    public void remember(WindowPlace place) {
        preferences.put("window.maximized", Boolean.toString(place.maximized()));
        preferences.put("window.screen", place.screen());
        preferences.put("window.x", place.x());
        preferences.put("window.y", place.y());
        preferences.put("window.width", place.width());
        preferences.put("window.height", place.height());
    }
}
