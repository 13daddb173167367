package dev.plumbline.app.ui.trends.picture;

/** What the upright axis shows. */
public enum TrendScale {
    ABSOLUTE("Absolute"),
    /** Of the baseline, or of the oldest level shown while there is no baseline. */
    PERCENT("% of baseline"),
    LOG("Log");

    private final String title;

    TrendScale(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
