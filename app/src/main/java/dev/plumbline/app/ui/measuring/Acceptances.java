package dev.plumbline.app.ui.measuring;

import dev.plumbline.model.Run;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Turns measurements into accepted baselines. Every method blocks, as with {@link MeasuringService}. */
public interface Acceptances {

    /** The newest run of this platform that measured anything. */
    Optional<Run> lastRun(String platformId);

    /** The runs of this platform that measured anything, newest first. */
    List<RunHeader> recorded(String platformId);

    /** A recorded run with its values; empty when it is gone. */
    Optional<Run> run(String id);

    /** What accepting a run would change: before → after. */
    List<Capturing.Row> preview(Run run);

    /** Rows that share a reason. */
    record Batch(List<Capturing.Row> rows, String reason) {
        public Batch {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Writes one file a row.
     *
     * @param hostNote why the host was unfit; empty when it was fit
     */
    Written accept(Run run, List<Batch> batches, boolean reference, String hostNote);

    /** The files that were written, and a ready commit message. */
    record Written(List<Path> files, String commitMessage) {
        public Written {
            files = List.copyOf(files);
        }
    }
}
