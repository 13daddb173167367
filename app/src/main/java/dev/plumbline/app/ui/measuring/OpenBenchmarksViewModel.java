package dev.plumbline.app.ui.measuring;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.notice.PersistentNotice;
import dev.plumbline.app.ui.workspace.HostFitness;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.chart.Tone;
import dev.plumbline.host.HostFinding;
import dev.plumbline.host.HostReport;
import dev.plumbline.model.Benchmark;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.source.JdkNeeded;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which benchmarks are open, where each stands, and whether the host is fit. All of it is filled in the background. */
public final class OpenBenchmarksViewModel {

    private final MeasuringService service;
    private final UiExecutor executor;
    private final Workspace workspace;
    private final Notifications notifications;
    private final ReadOnlyObjectWrapper<@Nullable Workbench> bench = new ReadOnlyObjectWrapper<>(this, "bench");
    private final ReadOnlyObjectWrapper<BenchmarkOverview> overview =
            new ReadOnlyObjectWrapper<>(this, "overview", BenchmarkOverview.NONE);
    private final ReadOnlyObjectWrapper<HostReport> host =
            new ReadOnlyObjectWrapper<>(this, "host", new HostReport(List.of()));
    private final PersistentNotice opening;
    private final PersistentNotice looking;
    private final PersistentNotice examining;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    private Callable<Workbench> wanted;
    private Callable<Workbench> loaded;
    private String label = "";

    public OpenBenchmarksViewModel(
            MeasuringService service, UiExecutor executor, Workspace workspace, Notifications notifications) {
        this.service = service;
        this.wanted = service::bundled;
        this.loaded = wanted;
        this.executor = executor;
        this.workspace = workspace;
        this.notifications = notifications;
        this.opening = new PersistentNotice(notifications);
        this.looking = new PersistentNotice(notifications);
        this.examining = new PersistentNotice(notifications);
    }

    /** Works something out away from the JavaFX thread; a failure is told. */
    public <T> void workOut(Callable<T> work, Consumer<? super T> done) {
        executor.run(work, done, failed -> notifications.tell(Complaint.notice(failed)));
    }

    /** What is open; null until it was listed. */
    public ReadOnlyObjectProperty<@Nullable Workbench> benchProperty() {
        return bench.getReadOnlyProperty();
    }

    /** Where the benchmarks stand. */
    public ReadOnlyObjectProperty<BenchmarkOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** The last host check; without findings until the first one. */
    public ReadOnlyObjectProperty<HostReport> hostProperty() {
        return host.getReadOnlyProperty();
    }

    /** Why nothing could be opened, in a sentence; empty when something was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Lists the bundled kernels. */
    public void openBundled() {
        load(service::bundled, this::complain);
    }

    /** Lists the benchmarks of a JMH jar instead of what is open. */
    public void openJar(Path jar) {
        load(
                () -> service.of(jar),
                failed -> jdkNeeded(failed)
                        .ifPresentOrElse(feature -> offerJdk(jar, feature, failed), () -> complain(failed)));
    }

    private static Optional<Integer> jdkNeeded(Throwable failed) {
        return failed.getCause() instanceof JdkNeeded needed ? Optional.of(needed.feature()) : Optional.empty();
    }

    /** A jar of a newer JDK can be opened where this machine has one. */
    private void offerJdk(Path jar, int feature, Throwable failed) {
        executor.run(
                () -> service.jdk(feature),
                found -> found.ifPresentOrElse(
                        jdk -> opening.tell(new Notice(
                                Complaint.sentence(failed) + ". This machine has JDK " + jdk.text()
                                        + ": with it the platform is another one, with baselines of its own",
                                Tone.UNSURE,
                                "Open with JDK " + jdk.feature(),
                                () -> load(() -> service.of(jar, jdk), this::complain),
                                true)),
                        () -> opening.tell(Notice.error(Complaint.sentence(failed)
                                + ". This machine has no such JDK: install JDK " + feature + " or a newer one"))),
                opening::tell);
    }

    /** As often as somebody asks, or comes back from an editor: what could not be opened may have been mended there. */
    public void lookAgain() {
        if (bench.get() == null) {
            load(wanted, this::complain);
        } else {
            overview();
        }
    }

    private void load(Callable<Workbench> how, Consumer<? super Throwable> onFailure) {
        wanted = how;
        problem.set("");
        executor.run(() -> new Opened(how.call(), service.platformLabel()), this::opened, onFailure);
    }

    private void complain(Throwable failed) {
        if (bench.get() == null) {
            problem.set(Complaint.sentence(failed));
        }
        opening.tell(failed);
    }

    /** What was listed, and under which name of this machine. */
    private record Opened(Workbench bench, String platformLabel) {}

    private void opened(Opened found) {
        opening.over();
        label = found.platformLabel();
        loaded = wanted;
        Workbench now = found.bench();
        workspace.platformProperty().set(PlatformWords.of(now.platform()));
        bench.set(now);
        refresh(now, now.platform().id(), null, () -> {});
        examine();
    }

    /** Looks at the host again. */
    public void examine() {
        Workbench now = bench.get();
        if (now != null) {
            executor.run(() -> service.examine(now), this::examined, examining::tell);
        }
    }

    private void examined(HostReport report) {
        examining.over();
        host.set(report);
        workspace.hostProperty().set(fitness(report));
    }

    private static HostFitness fitness(HostReport report) {
        String words = report.summary();
        String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return switch (report.fitness()) {
            case FIT -> new HostFitness(HostFitness.Level.READY, sentence + load(report));
            case DOUBTFUL -> new HostFitness(HostFitness.Level.DOUBT, sentence);
            case UNFIT -> new HostFitness(HostFitness.Level.UNFIT, sentence);
        };
    }

    private static String load(HostReport report) {
        return report.findings().stream()
                .filter(finding -> finding.name().equals("load"))
                .map(HostFinding::value)
                .findFirst()
                .map(value -> " — load " + value.split(" ", 2)[0])
                .orElse("");
    }

    /** Looks again where the benchmarks stand. */
    public void overview() {
        overview(null, () -> {});
    }

    /** As {@link #overview()}, but what a check decided stands, beside what it measured; {@code then} once it is known. */
    void overview(Session.@Nullable Ended ended, Runnable then) {
        Workbench now = bench.get();
        if (now != null) {
            refresh(now, overview.get().baselinePlatform(), ended, then);
        }
    }

    /** Compares with the baselines of another platform; every verdict says so. */
    public void compareWith(String platformId) {
        Workbench now = bench.get();
        if (now != null) {
            refresh(now, platformId, null, () -> {});
        }
    }

    private void refresh(Workbench now, String platformId, Session.@Nullable Ended ended, Runnable then) {
        String wanted = platformId.isEmpty() ? now.platform().id() : platformId;
        executor.run(
                () -> service.overview(now, wanted),
                found -> {
                    looking.over();
                    if (now.equals(bench.get())) { // another jar may have been opened meanwhile
                        overview.set(ended == null ? found : with(found, ended));
                    }
                    then.run();
                    if (!found.settings().platformLabel().equals(label)) {
                        load(loaded, this::complain); // plumbline.yaml calls this machine something else now
                    }
                },
                looking::tell);
    }

    private static BenchmarkOverview with(BenchmarkOverview found, Session.Ended ended) {
        Map<Benchmark, BenchmarkState> standings = new HashMap<>(found.standings());
        ended.judged()
                .forEach((benchmark, comparison) -> standings.computeIfPresent(
                        benchmark, (same, standing) -> standing.judged(comparison, ended.run(), benchmark)));
        return new BenchmarkOverview(
                standings,
                found.runs(),
                found.baselinePlatform(),
                found.nearest(),
                found.differences(),
                found.settings());
    }
}
