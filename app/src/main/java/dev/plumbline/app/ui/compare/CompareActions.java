package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.chart.ForestPlot;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.chart.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** Everything a person can do on this screen. */
final class CompareActions {

    private final CompareViewModel model;
    private final Desktop desktop;
    private final Notifications notifications;
    private final List<Action> actions = new ArrayList<>();
    private @Nullable CompareView view;

    CompareActions(CompareViewModel model, Desktop desktop, Notifications notifications) {
        this.model = model;
        this.desktop = desktop;
        this.notifications = notifications;
        ObservableBooleanValue open = model.openProperty();
        actions.add(Action.always("compare.open", "Open\u2026", "Ctrl+O", onView(this::open)));
        actions.add(Action.always("compare.baseline", "Baseline against last run", "L", model::openBaseline));
        actions.add(Action.always("compare.revision", "Compare with a revision\u2026", "V", onView(this::askRevision)));
        addRows(open);
        add(
                "compare.filter",
                "Filter the rows",
                "/",
                open,
                onView(shown -> shown.filter().requestFocus()));
        add("compare.swap", "Swap", "X", open, model::swap);
        add("compare.markdown", "Copy as Markdown", "M", open, () -> desktop.copy(model.markdown(), "Comparison"));
        add("compare.why", "Copy why this row has its verdict", "C", open, this::copyWhy);
        add("compare.export", "Export\u2026", "Ctrl+S", open, onView(this::exportForest));
        add(
                "compare.exportForks",
                "Export the forks of this row (PNG or SVG)\u2026",
                "Ctrl+Shift+S",
                open,
                onView(shown -> desktop.saveChart(shown, shown.dots(), name() + " forks")));
        int key = 1;
        for (CompareKind kind : CompareKind.values()) {
            show(kind, Integer.toString(key++));
        }
    }

    private void addRows(ObservableBooleanValue open) {
        BooleanBinding row = model.again()
                .ready()
                .and(Bindings.createBooleanBinding(
                        () -> model.isMeasurable(model.selectedProperty().get()), model.selectedProperty()));
        BooleanBinding any = model.again()
                .ready()
                .and(Bindings.createBooleanBinding(() -> !model.measurable().isEmpty(), model.judgedProperty()));
        add("compare.measure", "Measure this inconclusive row again", "R", row, () -> {
            CompareRow chosen = model.selectedProperty().get();
            if (chosen != null) {
                model.measure(List.of(chosen));
            }
        });
        add(
                "compare.measureAll",
                "Measure again what is inconclusive here",
                "I",
                any,
                () -> model.measure(model.measurable()));
        add("compare.fold", "Show or fold the equivalent rows", "E", open, model::toggleFold);
    }

    private void askRevision(CompareView shown) {
        desktop.ask(
                        shown,
                        "Compare with a revision",
                        "The baselines that this git revision holds (or a run id, or a folder of baselines) are compared"
                                + " with the newest run here, or with the baselines of today while there is none.",
                        "main, HEAD~3, v1.2\u2026")
                .ifPresent(model::openAgainst);
    }

    private void show(CompareKind kind, String key) {
        add(
                "compare.show." + key,
                "Show: " + kind.title(),
                key,
                model.openProperty(),
                () -> model.kindProperty().set(kind));
    }

    private void add(String id, String title, String key, ObservableBooleanValue enabled, Runnable run) {
        actions.add(new Action(id, title, key, enabled, run));
    }

    void attach(CompareView shown) {
        view = shown;
    }

    List<Action> all() {
        return List.copyOf(actions);
    }

    /** Those with a button in the header. */
    List<Action> buttons() {
        return List.of(
                find("compare.swap"),
                find("compare.markdown"),
                find("compare.export"),
                find("compare.revision"),
                find("compare.open"));
    }

    Action find(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    void perform(String id) {
        find(id).runIfEnabled();
    }

    private Runnable onView(Consumer<CompareView> work) {
        return () -> work.accept(Objects.requireNonNull(view, "attached before any action runs"));
    }

    private void open(CompareView shown) {
        List<Path> files = desktop.open(shown, "Two result files, the older one first", "Result files", "*");
        if (files.size() == 1) {
            List<Path> second = desktop.open(shown, "The new result file", "Result files", "*");
            files = second.isEmpty() ? List.of() : List.of(files.get(0), second.get(0));
        }
        if (files.size() == 2) {
            model.open(files.get(0), files.get(1));
        } else if (files.size() > 2) {
            notifications.tell(Notice.of("Choose two result files, not " + files.size(), Tone.UNSURE));
        }
    }

    private void copyWhy() {
        CompareRow row = model.selectedProperty().get();
        if (row != null) {
            desktop.copy(row.why().text(), "Explanation");
        }
    }

    private void exportForest(CompareView shown) {
        ForestPlot plot = shown.forest();
        desktop.saveChart(shown, plot, "comparison");
        shown.remove(plot);
    }

    private String name() {
        CompareRow row = model.selectedProperty().get();
        return row == null ? "" : row.cells().name();
    }
}
