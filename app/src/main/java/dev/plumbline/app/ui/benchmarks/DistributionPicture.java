package dev.plumbline.app.ui.benchmarks;

/** What the panel beside the iterations shows of two sides. */
enum DistributionPicture {
    POOLED("Pooled"),
    BY_FORK("By fork"),
    FUNNEL("Funnel");

    private final String title;

    DistributionPicture(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
