package dev.plumbline.app.ui.capture;

/** What a new baseline usually has for a reason. */
enum ReasonKind {
    IMPROVEMENT("Improvement"),
    API_CHANGE("API change"),
    PLATFORM_UPGRADE("Platform upgrade"),
    OTHER("Other");

    private final String title;

    ReasonKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The reason as it stands in the file. */
    String with(String text) {
        return this == OTHER ? text.strip() : title + ": " + text.strip();
    }
}
