package dev.plumbline.app.ui.shell;

import java.util.List;

/** The screens of the window in the order of the navigation. Only screens that work are listed. */
public record Screens(List<Screen> all) {

    public Screens {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a window without screens");
        }
        if (all.stream().map(Screen::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two screens with the same id");
        }
    }

    /** The screen with this id, or the first. */
    Screen find(String id) {
        return all.stream().filter(screen -> screen.id().equals(id)).findFirst().orElse(all.get(0));
    }
}
