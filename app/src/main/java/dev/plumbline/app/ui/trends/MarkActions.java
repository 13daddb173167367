package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.trends.picture.StepRow;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;

/** What a person can say of runs and steps: which run, and why. */
final class MarkActions {
    private final TrendsViewModel model;
    private final Marking marking;
    private final Desktop desktop;
    private final Function<SeriesPoint, String> words;

    MarkActions(TrendsViewModel model, Marking marking, Desktop desktop, Function<SeriesPoint, String> words) {
        this.model = model;
        this.marking = marking;
        this.desktop = desktop;
        this.words = words;
    }

    List<Action> all(Supplier<TrendsView> view) {
        var filled = model.pictureProperty().isNotNull();
        var marked = Bindings.createBooleanBinding(() -> !marking.marks().isEmpty(), model.changesProperty());
        var chosen = model.selectedProperty().isNotNull();
        return List.of(
                new Action(
                        "trends.ignore",
                        "Ignore a run\u2026",
                        "X",
                        filled,
                        () -> markRun(view.get(), SeriesEdit.Kind.IGNORE, "Ignore a run")),
                new Action(
                        "trends.level",
                        "A new level begins\u2026",
                        "N",
                        filled,
                        () -> markRun(view.get(), SeriesEdit.Kind.NEW_LEVEL, "A new level begins")),
                new Action("trends.known", "Known, accepted\u2026", "Y", chosen, () -> markStep(view.get())),
                new Action("trends.unmark", "Take a mark back\u2026", "U", marked, () -> unmark(view.get())));
    }

    private void markRun(TrendsView view, SeriesEdit.Kind kind, String title) {
        desktop.choose(
                        view,
                        title,
                        "At which run?",
                        marking.runs(view.chart().pointed().orElse(Double.NaN)),
                        words)
                .ifPresent(run -> reason(view, title, kind, run.runId()));
    }

    private void markStep(TrendsView view) {
        StepRow step = model.selectedProperty().get();
        if (step != null) {
            reason(
                    view,
                    "Known, accepted: " + step.change() + " " + step.commit(),
                    SeriesEdit.Kind.ACCEPT,
                    step.runId());
        }
    }

    private void reason(TrendsView view, String title, SeriesEdit.Kind kind, String runId) {
        desktop.ask(view, title, "Why? The reason is kept in git with your name.", "a backup ran beside it")
                .ifPresent(reason -> marking.mark(kind, runId, reason));
    }

    private void unmark(TrendsView view) {
        List<SeriesEdit> marks = marking.marks();
        if (!marks.isEmpty()) {
            desktop.choose(
                            view,
                            "Take a mark back",
                            "Which one? The line stays in git, another says that it is taken back.",
                            marks,
                            mark -> mark.place().runId() + "   " + mark.text())
                    .ifPresent(marking::unmark);
        }
    }
}
