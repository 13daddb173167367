package dev.plumbline.app.ui.measuring;

import dev.plumbline.gate.GateReport.Outcome;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.stats.Comparison;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run or a check that is ready to start. */
public interface Session {

    /** Measures; blocks until it ended in whatever way. */
    Ended measure();

    /** Ends it within a second; may be called from any thread, also before it began. */
    void stop();

    /**
     * What came of it.
     *
     * @param judged what a check said, after confirmation; empty for a plain run
     * @param outcome of a check; null for a plain run
     */
    record Ended(
            Run run,
            Map<Benchmark, Comparison> judged,
            @Nullable Outcome outcome) {
        public Ended {
            judged = Map.copyOf(judged);
        }
    }
}
