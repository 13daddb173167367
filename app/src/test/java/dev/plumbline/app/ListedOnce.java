package dev.plumbline.app;

import dev.plumbline.app.ui.measuring.MeasuringService;
import dev.plumbline.app.ui.measuring.Session;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.RunListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Measures as the program does, but lists the bundled kernels no more than once for all windows. */
record ListedOnce(MeasuringService real) implements MeasuringService {

    @Override
    public Workbench bundled() {
        return OpenedWindow.kernels();
    }

    @Override
    public Workbench of(Path jar) {
        return real.of(jar);
    }

    @Override
    public Workbench of(Path jar, Jdk jdk) {
        return real.of(jar, jdk);
    }

    @Override
    public Optional<Jdk> jdk(int feature) {
        return real.jdk(feature);
    }

    @Override
    public Optional<String> otherJmh() {
        return real.otherJmh();
    }

    @Override
    public void awaitOtherJmh() {
        real.awaitOtherJmh();
    }

    @Override
    public String platformLabel() {
        return real.platformLabel();
    }

    @Override
    public HostReport examine(Workbench bench) {
        return real.examine(bench);
    }

    @Override
    public BenchmarkOverview overview(Workbench bench, String platformId) {
        return real.overview(bench, platformId);
    }

    @Override
    public Session run(Workbench bench, List<Planned> items, RunListener listener) {
        return real.run(bench, items, listener);
    }

    @Override
    public Session check(Workbench bench, List<Planned> items, RunListener listener) {
        return real.check(bench, items, listener);
    }

    @Override
    public Session checkUntilProven(Workbench bench, List<Planned> items, Adaptive limits, RunListener listener) {
        return real.checkUntilProven(bench, items, limits, listener);
    }
}
