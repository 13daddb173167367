package dev.plumbline.app;

import dev.plumbline.app.installation.Installation;
import dev.plumbline.app.ui.bench.Laboratory;
import dev.plumbline.app.ui.bench.Session;
import dev.plumbline.app.ui.bench.Survey;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.Doctor;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.CheckPlan;
import dev.plumbline.project.Checking;
import dev.plumbline.project.Measuring;
import dev.plumbline.project.Project;
import dev.plumbline.project.RecordedRun;
import dev.plumbline.project.RunOptions;
import dev.plumbline.project.Workbench;
import dev.plumbline.run.BenchmarkSource;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunLock;
import dev.plumbline.run.event.RunEvent.Planned;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The laboratory of a real project. */
final class ProjectLaboratory implements Laboratory {
    private final Project project;
    private final AtomicReference<@Nullable FutureTask<Workbench>> early = new AtomicReference<>();

    ProjectLaboratory(Project project) {
        this.project = project;
    }

    /** Begins at once what the window will ask for first, while the toolkit still waits for the display. */
    static ProjectLaboratory readingAhead(Project project) {
        ProjectLaboratory laboratory = new ProjectLaboratory(project);
        FutureTask<Workbench> task = new FutureTask<>(() -> laboratory.open(Installation.kernels()));
        laboratory.early.set(task);
        Thread reader = new Thread(task, "plumbline-reading-ahead");
        reader.setDaemon(true);
        reader.start();
        return laboratory;
    }

    @Override
    public Workbench bundled() {
        FutureTask<Workbench> begun = early.getAndSet(null);
        return begun == null ? open(Installation.kernels()) : result(begun);
    }

    private static Workbench result(FutureTask<Workbench> begun) {
        try {
            return begun.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw PlumblineException.failed("listing the benchmarks was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    @Override
    public Workbench of(Path jar) {
        return open(BenchmarkSource.of(jar.toString()));
    }

    private Workbench open(BenchmarkSource source) {
        return Workbench.open(source, Jdk.running(), project.settings().platformLabel());
    }

    @Override
    public HostReport examine(Workbench bench) {
        return Doctor.examine(new Doctor.Question(
                bench.platform(), RunLock.holder(), project.sourceTree().revision()));
    }

    @Override
    public Survey survey(Workbench bench, String platformId) {
        return new Surveyor(project, bench, platformId).survey();
    }

    @Override
    public Session run(Workbench bench, List<Planned> items, RunListener listener) {
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        RecordedRun run = measuring.prepare(measuring.plan(items, RunOptions.DEFAULT), listener);
        return new Session() {
            @Override
            public Ended measure() {
                return new Ended(run.measure(), Map.of(), null);
            }

            @Override
            public void stop() {
                run.stop();
            }
        };
    }

    @Override
    public Session check(Workbench bench, List<Planned> items, RunListener listener) {
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        Policy policy = CheckPlan.policy(project.settings(), bench.platform().id(), Policy.DEFAULT);
        Checking checking = new Checking(project, bench, measuring, policy, Rule.DEFAULT);
        List<Benchmark> there = bench.catalog().benchmarks();
        List<Baseline> all = project.baselines().load(bench.platform().id());
        List<Baseline> baselines =
                all.stream().filter(b -> there.contains(b.benchmark())).toList();
        List<Benchmark> missing = all.stream()
                .map(Baseline::benchmark)
                .filter(b -> !there.contains(b))
                .toList();
        return new Session() {
            @Override
            public Ended measure() {
                Checking.Result result = checking.check(items, baselines, missing, RunOptions.DEFAULT, listener);
                Map<Benchmark, Comparison> judged = new LinkedHashMap<>();
                result.suite().rows().stream()
                        .filter(row -> row.metric().isPrimary())
                        .forEach(row -> judged.put(row.benchmark(), row.comparison()));
                return new Ended(result.run(), judged, result.report().outcome());
            }

            @Override
            public void stop() {
                checking.stop();
            }
        };
    }
}
