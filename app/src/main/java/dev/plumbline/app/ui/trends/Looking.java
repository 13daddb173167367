package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.LatestRead;
import java.util.List;

/** How far the looks at the history are: what is being read, whether one came to its end, and what went wrong. */
final class Looking {
    private final List<LatestRead> reads;
    private boolean looked;
    private boolean postponed;
    private String problem = "";

    /** @param reads that make up a look */
    Looking(LatestRead... reads) {
        this.reads = List.of(reads);
    }

    void begin() {
        problem = "";
    }

    void failed(String why) {
        problem = why;
    }

    /** A run measures, and reading would disturb it. */
    void postpone() {
        postponed = true;
    }

    /** What there is to choose from is known. */
    void succeeded() {
        looked = true;
        postponed = false;
    }

    boolean isReading() {
        return reads.stream().anyMatch(LatestRead::isUnderWay);
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
