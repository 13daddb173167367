package dev.plumbline.app.ui.trends;

/** What the upright axis shows. */
enum TrendScale {
    ABSOLUTE("Absolute"),
    /** Of the baseline, or of the oldest level shown while there is no baseline. */
    PERCENT("% of baseline"),
    LOG("Log");

    private final String title;

    TrendScale(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
