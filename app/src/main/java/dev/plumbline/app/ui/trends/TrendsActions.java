package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.chart.TrendChart;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.trends.picture.LevelsPicture;
import dev.plumbline.app.ui.trends.picture.StepRow;
import dev.plumbline.app.ui.trends.picture.TrendLens;
import dev.plumbline.app.ui.trends.picture.TrendOrder;
import dev.plumbline.app.ui.trends.picture.TrendScale;
import dev.plumbline.app.ui.trends.picture.TrendSpan;
import dev.plumbline.trend.SeriesPoint;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/** Everything a person can do on this screen. */
final class TrendsActions {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final TrendsViewModel model;
    private final TrendModels models;
    private final Desktop desktop;
    private final TrendsScreen.Links links;
    private final List<Action> actions = new ArrayList<>();
    private final BooleanBinding filled;
    private @Nullable TrendsView view;

    TrendsActions(TrendModels models, Desktop desktop, TrendsScreen.Links links) {
        this.models = models;
        this.model = models.series();
        this.desktop = desktop;
        this.links = links;
        filled = model.pictureProperty().isNotNull();
        onView(
                "trends.pick",
                "Choose a benchmark\u2026",
                "/",
                view -> view.pickers().benchmark());
        onView(
                "trends.platform",
                "Choose a platform\u2026",
                "W",
                view -> view.pickers().platform());
        actions.add(Action.always(
                "trends.overview",
                "Overview of all benchmarks",
                "O",
                () -> model.overviewShownProperty()
                        .set(!model.overviewShownProperty().get())));
        actions.add(Action.always("trends.next", "Next step, the older one", "J", () -> model.move(1)));
        actions.add(Action.always("trends.previous", "Previous step, the newer one", "K", () -> model.move(-1)));
        onView("trends.overlay", "Overlay\u2026", "T", view -> view.pickers().overlay());
        add("trends.parameter", "By a parameter\u2026", "I", models.parameter()::toggle);
        chart();
        switches();
        actions.addAll(new MarkActions(model, models.marking(), desktop, this::words).all(this::shown));
        exports();
        actions.add(Action.always("trends.reload", "Read the history again", "F5", model::look));
    }

    private void chart() {
        onChart("trends.nearer", "Zoom into the chart", "+", chart -> chart.zoom(true));
        onChart("trends.farther", "Zoom out of the chart", "-", chart -> chart.zoom(false));
        onChart("trends.whole", "Show the whole chart", "0", TrendChart::reset);
        onChart("trends.left", "Move the chart to older runs", "Left", chart -> chart.pan(-1));
        onChart("trends.right", "Move the chart to newer runs", "Right", chart -> chart.pan(1));
        onChart("trends.point", "Tell of the next run", ".", chart -> chart.walk(1));
        onChart("trends.pointBefore", "Tell of the run before", ",", chart -> chart.walk(-1));
    }

    private void switches() {
        LookViewModel looks = model.looks();
        for (TrendSpan span : TrendSpan.values()) {
            String key = span.key();
            choice(
                    "trends.span." + key,
                    "Show: " + span.title(),
                    key,
                    () -> looks.spanProperty().set(span));
        }
        choice(
                "trends.absolute",
                "Show absolute values",
                "A",
                () -> looks.scaleProperty().set(TrendScale.ABSOLUTE));
        choice(
                "trends.percent",
                "Show percent of the baseline",
                "P",
                () -> looks.scaleProperty().set(TrendScale.PERCENT));
        choice(
                "trends.log",
                "Show a logarithmic axis",
                "G",
                () -> looks.scaleProperty().set(TrendScale.LOG));
        choice(
                "trends.order",
                "Order by commits or by dates",
                "D",
                () -> looks.orderProperty()
                        .set(looks.order() == TrendOrder.DATE ? TrendOrder.COMMIT : TrendOrder.DATE));
        choice(
                "trends.lens",
                "Floor or mean of the forks",
                "L",
                () -> looks.lensProperty()
                        .set(looks.lensProperty().get() == TrendLens.FLOOR ? TrendLens.MEAN : TrendLens.FLOOR));
    }

    private void exports() {
        BooleanBinding around = Bindings.createBooleanBinding(
                () -> model.selectedProperty().get() != null
                        && !model.selectedProperty().get().before().isEmpty(),
                model.selectedProperty());
        actions.add(
                new Action("trends.around", "Compare before and after this step", "B", around, this::compareAround));
        add("trends.compare", "Compare two runs\u2026", "C", () -> compareTwo(shown()));
        add("trends.levels", "Compare two levels\u2026", "R", () -> compareLevels(shown()));
        add("trends.review", "Send to review", "S", this::review);
        add(
                "trends.markdown",
                "Copy as Markdown",
                "M",
                () -> desktop.copy(models.overlay().markdown(), "Steps as Markdown"));
        add(
                "trends.csv",
                "Copy as CSV",
                "V",
                () -> desktop.copy(models.overlay().csv(), "Runs as CSV"));
        add(
                "trends.export",
                "Export PNG or SVG\u2026",
                "E",
                () -> desktop.saveChart(shown(), shown().chart(), shown().chartName()));
    }

    private void choice(String id, String title, String key, Runnable run) {
        actions.add(Action.always(id, title, key, run));
    }

    private void add(String id, String title, String key, Runnable run) {
        actions.add(new Action(id, title, key, filled, run));
    }

    private void onView(String id, String title, String key, Consumer<TrendsView> work) {
        actions.add(Action.always(id, title, key, () -> work.accept(shown())));
    }

    private void onChart(String id, String title, String key, Consumer<TrendChart> work) {
        onView(id, title, key, shown -> work.accept(shown.chart()));
    }

    private TrendsView shown() {
        return Objects.requireNonNull(view, "attached before any action runs");
    }

    private void compareAround() {
        StepRow row = model.selectedProperty().get();
        if (row != null) {
            links.compare().accept(row.before(), row.runId());
        }
    }

    private void compareTwo(TrendsView owner) {
        List<SeriesPoint> runs = model.runs();
        desktop.choose(owner, "Compare two runs", "The old run:", runs, this::words)
                .ifPresent(old -> desktop.choose(owner, "Compare two runs", "The new run:", runs, this::words)
                        .ifPresent(now -> links.compare().accept(old.runId(), now.runId())));
    }

    private void compareLevels(TrendsView owner) {
        List<LevelsViewModel.Choice> all = models.levels().levels();
        String title = "Compare two levels";
        List<LevelsViewModel.Choice> older = new ArrayList<>(all);
        Collections.rotate(older, -1); // the newest is seldom the old one
        desktop.choose(owner, title, "The old level:", older, LevelsViewModel.Choice::words)
                .ifPresent(old -> desktop.choose(
                                owner,
                                title,
                                "The new level:",
                                all.stream().filter(one -> !one.equals(old)).toList(),
                                LevelsViewModel.Choice::words)
                        .ifPresent(now -> models.levels().compare(old.number(), now.number())));
    }

    /** Puts what the comparison of levels says on the clipboard, as the command line prints it. */
    void copyLevels() {
        LevelsPicture picture = models.levels().pictureProperty().get();
        if (picture != null) {
            desktop.copy(picture.text(), "Comparison of levels");
        }
    }

    private String words(SeriesPoint point) {
        return MOMENT.format(point.at().atZone(model.zone())) + "   "
                + point.revision().shortText() + "   "
                + (point.name().isBlank() ? point.revision().subject() : point.name());
    }

    private void review() {
        if (model.benchmark() != null) {
            links.review().accept(List.of(model.benchmark()));
        }
    }

    void attach(TrendsView shown) {
        view = shown;
    }

    List<Action> all() {
        return List.copyOf(actions);
    }

    Action find(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}
