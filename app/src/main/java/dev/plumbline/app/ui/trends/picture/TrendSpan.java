package dev.plumbline.app.ui.trends.picture;

import java.time.Duration;
import java.time.Instant;

/** How far back the chart goes, counted from the newest run. Levels are found in the whole series all the same. */
public enum TrendSpan {
    MONTH("30 d", "1", 30),
    QUARTER("Quarter", "2", 92),
    YEAR("Year", "3", 366),
    ALL("All", "4", 0);

    private final String title;
    private final String key;
    private final int days;

    TrendSpan(String title, String key, int days) {
        this.title = title;
        this.key = key;
        this.days = days;
    }

    public String title() {
        return title;
    }

    /** What chooses it on the keyboard. */
    public String key() {
        return key;
    }

    /** Whether a run of this moment is shown. */
    boolean takes(Instant at, Instant newest) {
        return days == 0 || !at.isBefore(newest.minus(Duration.ofDays(days)));
    }
}
