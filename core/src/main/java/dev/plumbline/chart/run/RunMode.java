package dev.plumbline.chart.run;

/** How a run chart lays out its values. */
public enum RunMode {
    LINEAR("Linear"),
    LOG("Log"),
    PERCENT("% of baseline");

    private final String title;

    RunMode(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
