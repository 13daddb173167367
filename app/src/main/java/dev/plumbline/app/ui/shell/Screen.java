package dev.plumbline.app.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;

/**
 * One entry of the navigation.
 *
 * @param id stable, as in {@code benchmarks}
 * @param title the word in the navigation
 * @param icon an Ikonli name, shown in the command palette
 * @param key opens it, as in {@code Ctrl+1}
 * @param badge how many things wait there for a person; 0 shows nothing
 * @param atBottom whether it stands at the lower end of the navigation
 * @param factory makes its content, called once when it is first opened
 */
public record Screen(
        String id,
        String title,
        String icon,
        String key,
        ObservableIntegerValue badge,
        boolean atBottom,
        Supplier<ScreenContent> factory) {

    /** A screen in the upper part of the navigation where nothing waits. */
    public static Screen of(String id, String title, String icon, String key, Supplier<ScreenContent> factory) {
        return new Screen(id, title, icon, key, new SimpleIntegerProperty(), false, factory);
    }

    /** This screen at the lower end of the navigation. */
    public Screen bottom() {
        return new Screen(id, title, icon, key, badge, true, factory);
    }

    /** This screen with a count of what waits there. */
    public Screen withBadge(ObservableIntegerValue count) {
        return new Screen(id, title, icon, key, count, atBottom, factory);
    }
}
