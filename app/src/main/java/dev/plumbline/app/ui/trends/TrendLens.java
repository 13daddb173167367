package dev.plumbline.app.ui.trends;

import dev.plumbline.stats.Lens;

/** Through which value of its forks a run is seen. */
enum TrendLens {
    FLOOR("Floor", Lens.FLOOR),
    MEAN("Mean", Lens.MEAN);

    private final String title;
    private final Lens lens;

    TrendLens(String title, Lens lens) {
        this.title = title;
        this.lens = lens;
    }

    String title() {
        return title;
    }

    Lens lens() {
        return lens;
    }
}
