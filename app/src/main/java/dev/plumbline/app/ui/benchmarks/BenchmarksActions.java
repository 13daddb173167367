package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.benchmarks.row.RowMarkdown;
import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.workspace.ResultFilesDropped;
import dev.plumbline.model.Benchmark;
import dev.plumbline.run.Preset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Everything a person can do on this screen. */
final class BenchmarksActions {

    private final BenchmarksViewModel model;
    private final HostCheckViewModel host;
    private final Desktop tools;
    private final CaptureWizard capture;
    private final @Nullable ResultFilesDropped results;
    private final List<Action> actions = new ArrayList<>();
    private StackPane owner = new StackPane();
    private @Nullable DetailView charts;
    private @Nullable FilterField filter;

    BenchmarksActions(
            BenchmarksViewModel model,
            HostCheckViewModel host,
            Desktop tools,
            CaptureWizard capture,
            @Nullable ResultFilesDropped results) {
        this.model = model;
        this.host = host;
        this.tools = tools;
        this.capture = capture;
        this.results = results;
        addRuns();
        addReruns();
        addTable();
        addHost();
        addFiles();
    }

    /** The nodes that some actions need. */
    void attach(StackPane screen, DetailView shownCharts, FilterField shownFilter) {
        owner = screen;
        charts = shownCharts;
        filter = shownFilter;
    }

    List<Action> all() {
        return List.copyOf(actions);
    }

    BenchmarksWords words() {
        return new BenchmarksWords(model);
    }

    HostCheckViewModel host() {
        return host;
    }

    Action find(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    Action first() {
        return find("run.first");
    }

    /** What the menu of the run button offers. */
    List<Action> runs() {
        return actions.stream()
                .filter(a -> a.id().startsWith("run.") && !a.id().equals("run.first"))
                .toList();
    }

    /** What opens files, for the first start. */
    List<Action> openings() {
        return actions.stream().filter(a -> a.id().startsWith("open-")).toList();
    }

    private void add(String id, String title, String key, ObservableBooleanValue enabled, Runnable run) {
        actions.add(new Action(id, title, key, enabled, run));
    }

    private BooleanBinding when(BooleanSupplier condition) {
        return Bindings.createBooleanBinding(
                condition::getAsBoolean, model.changesProperty(), model.selectedProperty(), model.readyProperty());
    }

    private void addRuns() {
        ObservableBooleanValue ready = model.readyProperty();
        BooleanBinding first = model.firstStartProperty().and(model.readyProperty());
        add("run.first", "Run quick for the first time", "Enter", first, model::runFirst);
        add("run.quick", "Run quick", "Ctrl+R", ready, () -> model.run(Preset.QUICK));
        add("run.standard", "Run standard", "Ctrl+Shift+R", ready, () -> model.run(Preset.STANDARD));
        add("run.thorough", "Run thorough", "Ctrl+Alt+R", ready, () -> model.run(Preset.THOROUGH));
        BooleanBinding selected = when(
                () -> model.readyProperty().get() && model.selectedProperty().get() != null);
        add("run.selected", "Run the selected row (quick)", "R", selected, () -> model.runSelected(Preset.QUICK));
        add(
                "run.selectedStandard",
                "Run the selected row (standard)",
                "Shift+Enter",
                selected,
                () -> model.runSelected(Preset.STANDARD));
    }

    private void addReruns() {
        BooleanBinding failed = when(() -> model.readyProperty().get()
                && (model.hasState(VerdictState.FAILED) || model.hasState(VerdictState.NOT_WARM)));
        BooleanBinding open = when(() -> model.readyProperty().get() && model.hasState(VerdictState.INCONCLUSIVE));
        add(
                "check.proven",
                "Check until each answer is proven",
                "Ctrl+Shift+Enter",
                model.checkableProperty(),
                model::checkUntilProven);
        BooleanBinding priced = when(() -> model.price().isPresent());
        add("check.pay", "Settle the selected row: measure it until it is proven", "Y", priced, model::pay);
        add("run.failed", "Measure again what failed", "F", failed, model::rerunFailed);
        add("run.inconclusive", "Measure again what is inconclusive", "I", open, model::rerunInconclusive);
        add(
                "capture.open",
                "Capture baseline…",
                "Ctrl+B",
                model.readyProperty(),
                () -> capture.open(
                        owner,
                        model.chosen().stream().map(BenchmarkRow::benchmark).toList()));
    }

    private void addTable() {
        ObservableBooleanValue always = when(() -> true);
        BooleanBinding selected = when(() -> model.selectedProperty().get() != null);
        add("table.filter", "Filter the benchmarks", "/", always, () -> {
            if (filter != null) {
                filter.requestFocus();
            }
        });
        add("table.tick", "Tick all rows, or none", "A", always, model::toggleAll);
        add(
                "table.rows",
                "Show the headline rows, or all",
                "H",
                always,
                () -> model.headlineOnlyProperty()
                        .set(!model.headlineOnlyProperty().get()));
        add("table.copy", "Copy the selected row as Markdown", "Ctrl+C", selected, () -> {
            BenchmarkRow row = model.selectedProperty().get();
            if (row != null) {
                tools.copy(RowMarkdown.of(row), "Row");
            }
        });
        add("chart.save", "Save the chart of iterations (PNG or SVG)…", "Ctrl+S", selected, () -> {
            if (charts != null) {
                tools.saveChart(owner, charts.chart(), title("iterations"));
            }
        });
        add("chart.saveDistribution", "Save the distribution (PNG or SVG)…", "Ctrl+Shift+S", selected, () -> {
            if (charts != null) {
                tools.saveChart(owner, charts.distribution(), title("distribution"));
            }
        });
    }

    private String title(String kind) {
        BenchmarkRow row = model.selectedProperty().get();
        return (row == null ? "" : row.title() + " ") + kind;
    }

    /** Puts the selected row before a person. */
    void addReview(Consumer<? super List<Benchmark>> desk) {
        BooleanBinding judged = when(() -> !toReview().isEmpty());
        add("table.review", "Send to review", "V", judged, () -> desk.accept(toReview()));
    }

    /** Only what was compared with a baseline can be decided. */
    private List<Benchmark> toReview() {
        BenchmarkRow row = model.selectedProperty().get();
        return row == null
                        || model.bench()
                                        .overviewProperty()
                                        .get()
                                        .of(row.benchmark())
                                        .comparison()
                                == null
                ? List.of()
                : List.of(row.benchmark());
    }

    private void addHost() {
        ObservableBooleanValue always = when(() -> true);
        add("host.again", "Read the history and check the host again", "F5", always, () -> {
            host.again();
            if (!model.run().runningProperty().get()) { // a fork is not to be disturbed
                model.bench().lookAgain(); // a run of the command line, or settings that somebody mended
            }
        });
        add("host.copy", "Copy what to do about the host", "C", always, () -> tools.copy(host.remedies(), "Remedies"));
        BooleanBinding other =
                when(() -> !model.bench().overviewProperty().get().nearest().isEmpty());
        add(
                "platform.differences",
                "Show how the nearest platform differs",
                "",
                other,
                () -> tools.show(owner, "Differences", words().differences()));
        add(
                "platform.compare",
                "Compare with the nearest platform, flagged",
                "",
                other,
                () -> model.bench()
                        .compareWith(model.bench().overviewProperty().get().nearest()));
    }

    private void addFiles() {
        add(
                "open-jar",
                "Open a JMH jar…",
                "J",
                model.readyProperty(),
                () -> tools.open(owner, "Open a JMH jar", "JMH jar", "*.jar").stream()
                        .findFirst()
                        .ifPresent(file -> model.bench().openJar(file)));
        add(
                "bundled",
                "Show the bundled kernels again",
                "",
                model.readyProperty(),
                () -> model.bench().openBundled());
        ResultFilesDropped compare = results;
        if (compare != null) {
            add("open-results", "Open results…", "O", when(() -> true), () -> {
                List<Path> files = tools.open(owner, "Two result files, the older one first", "Result files", "*");
                if (files.size() == 1) {
                    List<Path> second = tools.open(owner, "The new result file", "Result files", "*");
                    files = second.isEmpty() ? List.of() : List.of(files.get(0), second.get(0));
                }
                if (files.size() == 2) {
                    compare.compare(files.get(0), files.get(1));
                }
            });
        }
    }
}
