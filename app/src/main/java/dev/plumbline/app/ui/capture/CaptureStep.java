package dev.plumbline.app.ui.capture;

/** The steps of a capture, in order. */
enum CaptureStep {
    HOST(1, "Host check"),
    CHOOSE(2, "Choose"),
    MEASURE(3, "Measure"),
    REVIEW(4, "Before → after"),
    REASON(5, "Reason"),
    WRITTEN(5, "Written");

    private final int number;
    private final String title;

    CaptureStep(int number, String title) {
        this.number = number;
        this.title = title;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** The step that Back leads to; the first and the last have none but themselves. */
    CaptureStep previous() {
        return switch (this) {
            case HOST, CHOOSE -> HOST;
            case MEASURE -> CHOOSE;
            case REVIEW, REASON -> MEASURE;
            case WRITTEN -> WRITTEN;
        };
    }
}
