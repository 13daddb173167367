package dev.plumbline.app.ui.theme;

/** What a person may choose for the looks of the window. */
public enum Theme {
    LIGHT("Light"),
    DARK("Dark"),
    SYSTEM("Like the system");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    /** The words for this choice. */
    public String title() {
        return title;
    }

    /** The choice after this one, for a key that walks through them. */
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
            case SYSTEM -> LIGHT;
        };
    }
}
