package dev.plumbline.project.measuring;

import dev.plumbline.run.Stopping;
import java.util.List;

/** A rule by which a run ends before all forks that it may take; what it goes by is kept with the run. */
public interface SelfStopping extends Stopping {
    /** Within which limits. */
    Adaptive limits();

    /** Whether an answer is a verdict against the baselines; otherwise it is the precision of the benchmark's own mean. */
    boolean isAgainstBaselines();

    /** What an answer would still cost, a sentence for each benchmark that ended without one. */
    List<String> prices();
}
