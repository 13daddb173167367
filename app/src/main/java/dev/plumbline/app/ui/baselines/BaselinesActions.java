package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.capture.CaptureWizard;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Everything a person can do on this screen. */
final class BaselinesActions {

    private final BaselinesViewModel model;
    private final Desktop desktop;
    private final CaptureWizard capture;
    private final Consumer<String> revisions;
    private final List<Action> actions = new ArrayList<>();
    private @Nullable BaselinesView view;

    BaselinesActions(BaselinesViewModel model, Desktop desktop, CaptureWizard capture, Consumer<String> revisions) {
        this.capture = capture;
        this.revisions = revisions;
        this.model = model;
        this.desktop = desktop;
        BooleanBinding chosen = when(() -> model.chosen().isPresent());
        BooleanBinding revertible = when(() -> model.whyNoRevert().isEmpty());
        actions.add(Action.always("baselines.reload", "Read again", "F5", model::reload));
        actions.add(Action.always(
                "baselines.filter",
                "Filter the baselines",
                "/",
                onView(shown -> shown.filter().requestFocus())));
        actions.add(new Action(
                "baselines.file",
                "Open file",
                "O",
                chosen,
                onView(shown -> model.read(text -> desktop.show(shown, model.file(), text)))));
        actions.add(new Action("baselines.path", "Copy path", "P", chosen, () -> desktop.copy(model.file(), "Path")));
        actions.add(new Action("baselines.revert", "Revert\u2026", "Z", revertible, onView(this::revert)));
        actions.add(new Action(
                "baselines.accept",
                "Accept\u2026",
                "A",
                when(() -> !model.here().isEmpty()),
                onView(this::accept)));
        actions.add(
                Action.always("baselines.revision", "Compare with a revision\u2026", "V", onView(this::askRevision)));
        addFiles(chosen);
    }

    private void addFiles(BooleanBinding chosen) {
        actions.add(Action.always("baselines.import", "Import\u2026", "I", onView(this::take)));
        actions.add(new Action(
                "baselines.export",
                "Export\u2026",
                "E",
                when(() -> !model.rows().isEmpty()),
                onView(this::export)));
        actions.add(new Action(
                "baselines.chart",
                "Save the history as PNG or SVG\u2026",
                "Ctrl+S",
                chosen,
                onView(shown -> desktop.saveChart(shown, shown.chart(), "baseline history"))));
    }

    private BooleanBinding when(BooleanSupplier condition) {
        return Bindings.createBooleanBinding(condition::getAsBoolean, model.changesProperty());
    }

    void attach(BaselinesView shown) {
        view = shown;
    }

    List<Action> all() {
        return List.copyOf(actions);
    }

    Action find(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    /** What can be done with the chosen baseline. */
    List<Action> ofTheChosen() {
        return List.of(
                find("baselines.file"), find("baselines.path"), find("baselines.accept"), find("baselines.revert"));
    }

    /** What can be done with sets. */
    List<Action> files() {
        return List.of(find("baselines.import"), find("baselines.export"));
    }

    private Runnable onView(Consumer<BaselinesView> work) {
        return () -> work.accept(Objects.requireNonNull(view, "attached before any action runs"));
    }

    /** Offers the recorded runs of this machine. */
    private void accept(BaselinesView shown) {
        capture.recorded(model.here(), runs -> {
            if (runs.isEmpty()) {
                model.tell("No run of this platform is recorded yet; run the benchmarks first");
                return;
            }
            desktop.choose(
                            shown,
                            "Accept a recorded run",
                            "Its values are shown before anything is written.",
                            runs,
                            BaselineWords::run)
                    .ifPresent(run -> capture.review(shown, run.id(), model::reload));
        });
    }

    private void askRevision(BaselinesView shown) {
        desktop.ask(
                        shown,
                        "Compare with a revision",
                        "The baselines that this git revision holds are compared with the newest run here, or with the"
                                + " baselines of today while there is none.",
                        "main, HEAD~3, v1.2\u2026")
                .ifPresent(revisions);
    }

    private void revert(BaselinesView shown) {
        if (desktop.confirm(shown, "Revert a baseline", model.reverting(), "Revert")) {
            model.revert();
        }
    }

    private void take(BaselinesView shown) {
        desktop.open(shown, "Import the older single-file form", "baselines.json", "*.json")
                .forEach(file -> desktop.choose(
                                shown,
                                "Import " + file.getFileName(),
                                "The platform that its values belong to.",
                                model.platforms(),
                                model::platformWords)
                        .ifPresent(platform -> model.preview(
                                file, platform, preview -> new SummaryReview(model, desktop).ask(shown, preview))));
    }

    private void export(BaselinesView shown) {
        desktop.saveAs(
                        shown,
                        "Export in the older single-file form",
                        "baselines.json",
                        new FileChooser.ExtensionFilter("JSON", "*.json"))
                .ifPresent(model::export);
    }
}
