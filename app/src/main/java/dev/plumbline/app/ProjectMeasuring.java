package dev.plumbline.app;

import dev.plumbline.app.installation.Installation;
import dev.plumbline.app.ui.measuring.MeasuringService;
import dev.plumbline.app.ui.measuring.Session;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.JdkFinder;
import dev.plumbline.model.Benchmark;
import dev.plumbline.project.HostCheck;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.checking.CheckPlan;
import dev.plumbline.project.checking.Checking;
import dev.plumbline.project.checking.OverviewReader;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.LockWait;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunLock;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.BuiltFor;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the screens measure with, of a project that is open. */
record ProjectMeasuring(Project project) implements MeasuringService {
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    @Override
    public Workbench bundled() {
        return open(Installation.kernels(), Jdk.running());
    }

    @Override
    public Workbench of(Path jar) {
        return of(jar, Jdk.running());
    }

    @Override
    public Workbench of(Path jar, Jdk jdk) {
        BuiltFor.requireNoNewer(jar, jdk.feature());
        return open(BenchmarkSource.of(jar.toString()), jdk);
    }

    private Workbench open(BenchmarkSource source, Jdk jdk) {
        return Workbench.open(source, jdk, project.settings().platformLabel());
    }

    @Override
    public Optional<Jdk> jdk(int feature) {
        return JdkFinder.atLeast(feature);
    }

    @Override
    public Optional<String> otherJmh() {
        return RunLock.holder();
    }

    @Override
    public void awaitOtherJmh() {
        new LockWait().await(LONGEST_WAIT, line -> {});
    }

    @Override
    public String platformLabel() {
        return project.settings().platformLabel();
    }

    @Override
    public HostReport examine(Workbench bench) {
        return HostCheck.of(project, bench.platform());
    }

    @Override
    public BenchmarkOverview overview(Workbench bench, String platformId) {
        return new OverviewReader(project, bench, platformId).overview();
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
        return session(checking(bench), bench, items, listener);
    }

    @Override
    public Session checkUntilProven(Workbench bench, List<Planned> items, Adaptive limits, RunListener listener) {
        return session(checking(bench).adaptive(limits, text -> {}), bench, items, listener);
    }

    private Checking checking(Workbench bench) {
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        Policy policy = CheckPlan.policy(project.settings(), bench.platform().id(), Policy.DEFAULT);
        return new Checking(project, bench, measuring, policy, Rule.DEFAULT);
    }

    private Session session(Checking checking, Workbench bench, List<Planned> items, RunListener listener) {
        List<Benchmark> there = bench.catalog().benchmarks();
        List<Baseline> all = project.accepted().load(bench.platform().id());
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
                        .forEach(row -> judged.put(row.newBenchmark(), row.comparison()));
                return new Ended(result.run(), judged, result.report().outcome());
            }

            @Override
            public void stop() {
                checking.stop();
            }
        };
    }
}
