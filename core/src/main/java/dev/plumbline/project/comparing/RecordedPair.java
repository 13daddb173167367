package dev.plumbline.project.comparing;

import dev.plumbline.model.Run;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.InterleavedSession;
import dev.plumbline.run.PairStopping;
import org.jspecify.annotations.Nullable;

/** Two runs measured in turn, each of which leaves the traces of a {@link RecordedRun}. */
final class RecordedPair {
    private final RecordedRun old;
    private final RecordedRun now;
    private volatile boolean stopped;
    private volatile @Nullable InterleavedSession session;

    RecordedPair(RecordedRun old, RecordedRun now) {
        this.old = old;
        this.now = now;
    }

    /** Both sides of what was measured. */
    record Runs(Run old, Run now) {}

    /** Measures; blocks until both runs ended in whatever way. */
    Runs measure(PairStopping stopping) {
        try (EventLog oldLog = old.openLog();
                EventLog newLog = now.openLog()) {
            InterleavedSession running = new InterleavedSession(old.session(oldLog), now.session(newLog), stopping);
            session = running;
            if (stopped) {
                running.stop();
            }
            running.run();
        }
        return new Runs(old.saved(), now.saved());
    }

    /** Ends both runs within a second; may be called from any thread. */
    void stop() {
        stopped = true;
        InterleavedSession running = session;
        if (running != null) {
            running.stop();
        }
    }
}
