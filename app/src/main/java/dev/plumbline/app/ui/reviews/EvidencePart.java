package dev.plumbline.app.ui.reviews;

/** The parts of the evidence that share one place. */
enum EvidencePart {
    SOURCE("Source"),
    MEASURED("Measured"),
    HISTORY("History");

    private final String title;

    EvidencePart(String title) {
        this.title = title;
    }

    /**
     * What an item opens on: where there is no source to compare, what was measured.
     *
     * @param chosen the part that was looked at last
     */
    static EvidencePart opened(EvidencePart chosen, Evidence evidence) {
        return chosen == SOURCE && !evidence.sources().none().isEmpty() ? MEASURED : chosen;
    }

    String title() {
        return title;
    }
}
