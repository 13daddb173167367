package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.project.history.Trends;

/** How runs follow each other along the axis. */
public enum TrendOrder {
    /** As their commits do, one step a run. */
    COMMIT("Commits"),
    /** By time, on an axis of time. */
    DATE("Dates");

    private final String title;

    TrendOrder(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public Trends.Order ofRuns() {
        return this == COMMIT ? Trends.Order.COMMIT : Trends.Order.TIME;
    }
}
