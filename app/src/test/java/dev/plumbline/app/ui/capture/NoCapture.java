package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.measuring.Acceptances;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.model.Run;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Acceptances of a project where nothing was ever recorded. */
public final class NoCapture implements Acceptances {

    /** A wizard on nothing. */
    public static CaptureWizard wizard() {
        return wizard(new BenchScene());
    }

    /** A wizard that finds no recorded run. */
    public static CaptureWizard wizard(BenchScene scene) {
        return new CaptureWizard(new CaptureViewModel(new NoCapture(), scene.bench, scene.run, scene.executor));
    }

    @Override
    public Optional<Run> lastRun(String platformId) {
        return Optional.empty();
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
        return List.of();
    }

    @Override
    public Written accept(Run run, List<Batch> batches, boolean reference, String hostNote) {
        return new Written(List.of(Path.of("a.json")), "message");
    }
}
