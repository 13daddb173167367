package dev.plumbline.app.ui.trends;

/** How far the looks at the history are: what is being read, whether one came to its end, and what went wrong. */
final class Looking {
    private int reading;
    private boolean looked;
    private boolean postponed;
    private String problem = "";

    void begin() {
        reading++;
        problem = "";
    }

    void ended() {
        reading--;
    }

    void failed(String why) {
        reading--;
        problem = why;
    }

    /** A run measures, and reading would disturb it. */
    void postpone() {
        postponed = true;
    }

    /** What there is to choose from is known. */
    void succeeded() {
        reading--;
        looked = true;
        postponed = false;
    }

    boolean isReading() {
        return reading > 0;
    }

    boolean hasLooked() {
        return looked;
    }

    /** Whether a look was put off. */
    boolean isPostponed() {
        return postponed;
    }

    /** Whether nothing was read yet because a run measures. */
    boolean isWaiting() {
        return postponed && !looked;
    }

    /** Why nothing can be shown; empty when nothing went wrong. */
    String problem() {
        return problem;
    }
}
