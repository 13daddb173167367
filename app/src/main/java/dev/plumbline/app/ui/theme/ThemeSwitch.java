package dev.plumbline.app.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * Keeps the attached scenes in the chosen theme. What the system prefers is told from outside, because asking for it
 * takes long: see {@link SystemAppearance}.
 */
public final class ThemeSwitch {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    private boolean systemDark;

    public ThemeSwitch(Theme initial) {
        new Typefaces().load();
        theme.set(initial);
        theme.addListener((source, old, chosen) -> decide());
        dark.addListener((source, old, now) -> scenes.forEach(this::refresh));
        decide();
        base();
    }

    /** The choice; may be set. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether the window is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** What {@link Theme#SYSTEM} means from now on. */
    public void setSystemDark(boolean systemDark) {
        this.systemDark = systemDark;
        decide();
    }

    /** Gives {@code scene} the current theme, and every later one for as long as it lives. */
    public void attach(Scene scene) {
        scenes.removeIf(known -> known.get() == null);
        scenes.add(new WeakReference<>(scene));
        apply(scene);
    }

    private void decide() {
        dark.set(
                switch (theme.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> systemDark;
                });
    }

    private void refresh(WeakReference<Scene> known) {
        Scene scene = known.get();
        if (scene != null) {
            apply(scene);
        }
    }

    private void apply(Scene scene) {
        base();
        scene.getStylesheets().setAll(StyleSheets.of(dark.get()));
    }

    /** For the whole program rather than a scene: before the first control is made, JavaFX then never reads Modena. */
    private void base() {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
