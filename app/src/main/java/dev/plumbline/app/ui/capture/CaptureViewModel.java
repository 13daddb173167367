package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.Acceptances;
import dev.plumbline.app.ui.measuring.Acceptances.Batch;
import dev.plumbline.app.ui.measuring.Acceptances.Written;
import dev.plumbline.app.ui.measuring.OpenBenchmarksViewModel;
import dev.plumbline.app.ui.measuring.RunViewModel;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.HostReport;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.Preset;
import dev.plumbline.store.rows.RunHeader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A capture step by step. Nothing is written before the last one. */
public final class CaptureViewModel {

    private final Acceptances acceptances;
    private final OpenBenchmarksViewModel bench;
    private final RunViewModel run;
    private final UiExecutor executor;
    private final ReadOnlyObjectWrapper<CaptureStep> step = new ReadOnlyObjectWrapper<>(this, "step", CaptureStep.HOST);
    private final ObservableList<CaptureChoice> choices = FXCollections.observableArrayList();
    private final ObservableList<CaptureRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ReasonKind> kind = new SimpleObjectProperty<>(this, "kind", ReasonKind.IMPROVEMENT);
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    private final BooleanProperty reference = new SimpleBooleanProperty(this, "reference");
    private final BooleanProperty confirmed = new SimpleBooleanProperty(this, "confirmed");
    private final BooleanProperty writable = new SimpleBooleanProperty(this, "writable");
    private final ObjectProperty<@Nullable Run> lastRun = new SimpleObjectProperty<>(this, "lastRun");
    private final ObjectProperty<@Nullable Written> written = new SimpleObjectProperty<>(this, "written");
    private @Nullable Run measured;
    private int capture;

    public CaptureViewModel(
            Acceptances acceptances, OpenBenchmarksViewModel bench, RunViewModel run, UiExecutor executor) {
        this.acceptances = acceptances;
        this.bench = bench;
        this.run = run;
        this.executor = executor;
        reason.addListener((source, old, now) -> decide());
        reference.addListener((source, old, now) -> decide());
        confirmed.addListener((source, old, now) -> decide());
    }

    ReadOnlyObjectProperty<CaptureStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObservableList<CaptureChoice> choices() {
        return choices;
    }

    ObservableList<CaptureRow> rows() {
        return rows;
    }

    ObjectProperty<ReasonKind> kindProperty() {
        return kind;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /** What went wrong last, in a sentence. */
    StringProperty problemProperty() {
        return problem;
    }

    BooleanProperty referenceProperty() {
        return reference;
    }

    /** Whether a person insists on a reference from an unfit host. */
    BooleanProperty confirmedProperty() {
        return confirmed;
    }

    /** Whether the files may be written now. */
    BooleanProperty writableProperty() {
        return writable;
    }

    /** The newest run with values; null when there is none. */
    ObjectProperty<@Nullable Run> lastRunProperty() {
        return lastRun;
    }

    /** What was written; null before. */
    ObjectProperty<@Nullable Written> writtenProperty() {
        return written;
    }

    RunViewModel run() {
        return run;
    }

    OpenBenchmarksViewModel bench() {
        return bench;
    }

    /** The run whose values are shown; null before it is known. */
    @Nullable
    Run measured() {
        return measured;
    }

    /** Begins anew. */
    void start(List<Benchmark> chosen) {
        capture++;
        Workbench open = bench.benchProperty().get();
        choices.clear();
        rows.clear();
        measured = null;
        written.set(null);
        reason.set("");
        problem.set("");
        reference.set(false);
        confirmed.set(false);
        step.set(CaptureStep.HOST);
        if (open == null) {
            return;
        }
        Set<Benchmark> offered = new LinkedHashSet<>(chosen); // in the order of the table they come from
        open.catalog().benchmarks().stream()
                .filter(benchmark -> open.info(benchmark).headline())
                .forEach(offered::add);
        for (Benchmark benchmark : offered) {
            choices.add(CaptureChoice.of(benchmark, open.info(benchmark).title(), chosen.contains(benchmark)));
        }
        bench.examine();
        String platform = open.platform().id();
        executor.run(() -> acceptances.lastRun(platform), found -> lastRun.set(found.orElse(null)), this::complain);
    }

    /** Begins anew with the values of a recorded run, of which all benchmarks come ticked. */
    void startWith(String runId) {
        start(List.of());
        int mine = capture;
        executor.run(
                () -> acceptances
                        .run(runId)
                        .orElseThrow(() -> PlumblineException.usage("there is no run " + runId + " any more")),
                run -> {
                    choices.clear();
                    run.measurements().forEach(measured -> choices.add(choice(measured.benchmark())));
                    preview(run, mine);
                },
                this::complain);
    }

    private CaptureChoice choice(Benchmark benchmark) {
        Workbench open = bench.benchProperty().get();
        boolean known = open != null && open.catalog().benchmarks().contains(benchmark);
        return CaptureChoice.of(benchmark, known ? open.info(benchmark).title() : benchmark.displayName(), true);
    }

    /** The runs that could be accepted, newest first. */
    void recorded(String platformId, Consumer<List<RunHeader>> answer) {
        executor.run(() -> acceptances.recorded(platformId), answer, this::complain);
    }

    /** Short words on the host, and what speaks against it. */
    String hostWords() {
        HostReport report = host();
        if (report.findings().isEmpty()) {
            return "The host is being checked…";
        }
        return switch (report.fitness()) {
            case FIT -> "✓ This host is fit to measure.";
            case DOUBTFUL -> "⚠ Measurable with doubt: " + report.doubts() + ".";
            case UNFIT -> "✗ Unfit to measure: " + report.doubts() + ".";
        };
    }

    /** The settings of the run whose values are shown; empty before it is known. */
    String settingsWords() {
        Run source = measured;
        if (source == null || source.measurements().isEmpty()) {
            return "";
        }
        var settings = source.measurements().get(0).settings();
        return "at " + source.revision().shortText() + " · " + settings.forks() + " forks × " + settings.iterations();
    }

    /** The folder that is written to. */
    String folder() {
        Workbench open = bench.benchProperty().get();
        Run source = measured;
        String here = open == null ? "" : open.platform().id();
        return "baselines/" + (source == null ? here : source.platform().id()) + "/";
    }

    HostReport host() {
        return bench.hostProperty().get();
    }

    boolean isUnfit() {
        return host().fitness() == HostReport.Fitness.UNFIT;
    }

    /** One step ahead, where the step needs no decision. */
    void next() {
        if (step.get() == CaptureStep.HOST) {
            step.set(CaptureStep.CHOOSE);
        } else if (step.get() == CaptureStep.CHOOSE && chosen() > 0) {
            step.set(CaptureStep.MEASURE);
        }
    }

    void back() {
        step.set(step.get().previous());
    }

    long chosen() {
        return choices.stream().filter(choice -> choice.chosen().get()).count();
    }

    private List<Benchmark> wanted() {
        return choices.stream()
                .filter(choice -> choice.chosen().get())
                .map(CaptureChoice::benchmark)
                .toList();
    }

    /** How many of the chosen benchmarks the last run measured. */
    long inLastRun() {
        Run last = lastRun.get();
        return last == null
                ? 0
                : wanted().stream().filter(b -> last.measurement(b).isPresent()).count();
    }

    void useLastRun() {
        Run last = lastRun.get();
        if (last != null) {
            preview(last, capture);
        }
    }

    /** Measures what is chosen and goes on: 3 forks a benchmark, never a reference. */
    void measureQuick() {
        measure(Preset.QUICK);
    }

    void measureStandard() {
        measure(Preset.STANDARD);
    }

    void measureThorough() {
        measure(Preset.THOROUGH);
    }

    private void measure(Preset preset) {
        List<Planned> items = wanted().stream()
                .map(benchmark -> new Planned(benchmark, preset.settings()))
                .toList();
        int mine = capture;
        run.run(items, "Capture", ended -> preview(ended, mine));
    }

    private void preview(Run source, int of) {
        if (of != capture) {
            return; // another capture was begun meanwhile
        }
        measured = source;
        List<Benchmark> wanted = wanted();
        executor.run(
                () -> acceptances.preview(source).stream()
                        .filter(row -> wanted.contains(row.benchmark()))
                        .toList(),
                found -> {
                    rows.setAll(found.stream()
                            .map(row -> new CaptureRow(row, title(row.benchmark())))
                            .toList());
                    rows.forEach(row -> {
                        row.tickedProperty().addListener((s, was, is) -> decide());
                        row.reasonProperty().addListener((s, was, is) -> decide());
                    });
                    reference.set(!isUnfit() && !rows.isEmpty() && rows.stream().noneMatch(CaptureRow::isFewForks));
                    boolean first = rows.stream().allMatch(row -> row.state() == VerdictState.NEW);
                    kind.set(first ? ReasonKind.OTHER : ReasonKind.IMPROVEMENT);
                    step.set(CaptureStep.REVIEW);
                    decide();
                },
                this::complain);
    }

    private String title(Benchmark benchmark) {
        return choices.stream()
                .filter(choice -> choice.benchmark().equals(benchmark))
                .map(CaptureChoice::title)
                .findFirst()
                .orElse(benchmark.displayName());
    }

    List<CaptureRow> ticked() {
        return rows.stream().filter(row -> row.tickedProperty().get()).toList();
    }

    boolean isAnyFewForks() {
        return ticked().stream().anyMatch(CaptureRow::isFewForks);
    }

    private void decide() {
        boolean reasons = ticked().stream()
                .allMatch(row ->
                        row.needsItsOwnReason() ? !row.reasonProperty().get().isBlank() : hasReason());
        boolean allowed = !reference.get() || (!isAnyFewForks() && (!isUnfit() || confirmed.get()));
        writable.set(!ticked().isEmpty() && reasons && allowed);
    }

    private boolean hasReason() {
        return !reason.get().isBlank();
    }

    /** Writes one file a ticked row. */
    void write() {
        Run source = measured;
        if (source == null || !writable.get()) {
            return;
        }
        String note = host().fitness() == HostReport.Fitness.FIT ? "" : host().doubts();
        boolean asReference = reference.get();
        List<Batch> batches = batches();
        executor.run(
                () -> acceptances.accept(source, batches, asReference, isUnfit() ? note : ""),
                done -> {
                    written.set(done);
                    step.set(CaptureStep.WRITTEN);
                    bench.overview();
                },
                this::complain);
    }

    private List<Batch> batches() {
        List<Batch> batches = new ArrayList<>();
        var usual = ticked().stream()
                .filter(row -> !row.needsItsOwnReason())
                .map(CaptureRow::row)
                .toList();
        if (!usual.isEmpty()) {
            batches.add(new Batch(usual, kind.get().with(reason.get())));
        }
        ticked().stream()
                .filter(CaptureRow::needsItsOwnReason)
                .forEach(row -> batches.add(
                        new Batch(List.of(row.row()), row.reasonProperty().get().strip())));
        return batches;
    }

    private void complain(Throwable failed) {
        problem.set(Complaint.sentence(failed));
    }
}
