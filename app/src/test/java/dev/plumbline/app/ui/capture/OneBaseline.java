package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.measuring.Acceptances;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Acceptances of a project with one run of one benchmark, which has no baseline yet. */
public final class OneBaseline implements Acceptances {

    private final Runnable accepted;

    /** @param accepted called when a baseline was written */
    public OneBaseline(Runnable accepted) {
        this.accepted = accepted;
    }

    @Override
    public Optional<Run> lastRun(String platformId) {
        return Optional.of(new Run(
                "run-1",
                "",
                Instant.EPOCH,
                FakeMeasuring.workbench().platform(),
                Revision.NONE,
                RunState.COMPLETE,
                true,
                List.of(Recorded.measurement(FakeMeasuring.SIMD, 38)),
                List.of()));
    }

    @Override
    public List<RunHeader> recorded(String platformId) {
        return List.of();
    }

    @Override
    public Optional<Run> run(String id) {
        return lastRun(id);
    }

    @Override
    public List<Capturing.Row> preview(Run run) {
        return List.of(new Capturing.Row(Recorded.measurement(FakeMeasuring.SIMD, 38), null, null, ""));
    }

    @Override
    public Written accept(Run run, List<Batch> batches, boolean reference, String hostNote) {
        accepted.run();
        return new Written(List.of(Path.of("simd.json")), batches.get(0).reason());
    }
}
