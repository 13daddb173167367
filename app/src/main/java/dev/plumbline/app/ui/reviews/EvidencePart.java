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

    String title() {
        return title;
    }
}
