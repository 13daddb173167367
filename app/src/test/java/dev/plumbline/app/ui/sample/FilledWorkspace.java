package dev.plumbline.app.ui.sample;

import dev.plumbline.app.OpenedWindow;
import dev.plumbline.app.ui.baselines.Accepted;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.app.ui.reviews.Waiting;
import dev.plumbline.app.ui.tools.Shelves;
import dev.plumbline.app.ui.trends.Measured;
import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A workspace in which every screen has something to show: files, a git history and a database, as they are kept. */
public final class FilledWorkspace {
    private static final Instant MEASURED = Instant.parse("2026-11-21T10:00:00Z");
    private static final List<Double> CHANGES = List.of(1.21, 0.88, 1.001);

    private final Project project;

    private final List<Benchmark> kernels;

    private FilledWorkspace(Path folder) {
        this(folder, Integer.MAX_VALUE);
    }

    /** @param limit how many of the bundled kernels are used */
    private FilledWorkspace(Path folder, int limit) {
        this.project = Project.at(folder);
        kernels = OpenedWindow.kernels().catalog().benchmarks().stream()
                .limit(limit)
                .toList();
    }

    /** Fills a folder with all of it. */
    public static Path in(Path folder) {
        FilledWorkspace workspace = new FilledWorkspace(folder);
        new Accepted(workspace.project).commitBoth();
        trends(folder);
        tools(folder);
        reviews(folder);
        workspace.measureKernels();
        return folder;
    }

    /** A history of sixty runs with a step in it. */
    public static Path trends(Path folder) {
        Measured.fill(Project.at(folder), 60, 3);
        return folder;
    }

    /** A registry with tools of several versions. */
    public static Path tools(Path folder) {
        Shelves.fill(Project.at(folder));
        return folder;
    }

    /** Three tools and a kernel that wait for a person. */
    public static Path reviews(Path folder) {
        new Waiting(Project.at(folder)).fill(MEASURED);
        return folder;
    }

    /** The bundled kernels, accepted and measured: the first slower, the second faster, the third as before, and so on. */
    public static Path withKernels(Path folder) {
        new FilledWorkspace(folder).measureKernels();
        return folder;
    }

    /** The same with no more of them than this. */
    public static Path withKernels(Path folder, int limit) {
        new FilledWorkspace(folder, limit).measureKernels();
        return folder;
    }

    /** The bundled kernels, accepted but not measured since. */
    public static Path withAcceptedKernels(Path folder) {
        new FilledWorkspace(folder).acceptKernels();
        return folder;
    }

    /** A run of the bundled kernels, as another process or an earlier start has recorded it. */
    public static Path withRun(Path folder) {
        new FilledWorkspace(folder).recordRun();
        return folder;
    }

    private void measureKernels() {
        acceptKernels();
        recordRun();
    }

    private void acceptKernels() {
        Workbench bench = OpenedWindow.kernels();
        for (Benchmark kernel : kernels) {
            Measurement accepted = Recorded.measurement(kernel, 40);
            project.baselines()
                    .write(new Baseline(
                            bench.platform(),
                            accepted,
                            new Acceptance(
                                    "ms",
                                    MEASURED,
                                    "first",
                                    true,
                                    "r0",
                                    Revision.NONE,
                                    "",
                                    Double.NaN,
                                    Double.NaN,
                                    "")));
        }
    }

    private void recordRun() {
        Workbench bench = OpenedWindow.kernels();
        List<Measurement> now = kernels.stream()
                .map(kernel -> Recorded.measurement(kernel, 40 * CHANGES.get(kernels.indexOf(kernel) % CHANGES.size())))
                .toList();
        Run run = new Run("r1", "", MEASURED, bench.platform(), Revision.NONE, RunState.COMPLETE, true, now, List.of());
        project.history().saveAll(List.of(run), Set.of());
    }
}
