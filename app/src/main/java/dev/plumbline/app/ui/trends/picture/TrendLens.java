package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.stats.Lens;

/** Through which value of its forks a run is seen. */
public enum TrendLens {
    FLOOR("Floor", Lens.FLOOR),
    MEAN("Mean", Lens.MEAN);

    private final String title;
    private final Lens lens;

    TrendLens(String title, Lens lens) {
        this.title = title;
        this.lens = lens;
    }

    public String title() {
        return title;
    }

    public Lens lens() {
        return lens;
    }
}
