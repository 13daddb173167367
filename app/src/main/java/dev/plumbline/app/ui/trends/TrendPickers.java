package dev.plumbline.app.ui.trends;

import dev.plumbline.model.Benchmark;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lists from which a benchmark, a platform and what lies over the series are chosen; at most one is open. */
final class TrendPickers {
    private static final double TOP = 52;
    private static final double LEFT = 76;
    private static final double EDGE = 12;

    private final TrendModels models;
    private final Node home;
    private final PickerView<Benchmark> benchmarks;
    private final PickerView<String> platforms;
    private final PickerView<Benchmark> overlays;

    /** @param home gets the focus back */
    TrendPickers(TrendModels models, Node home) {
        this.models = models;
        this.home = home;
        TrendsViewModel model = models.series();
        benchmarks = new PickerView<>(
                "Which benchmark?",
                "Benchmarks",
                new PickerView.Search<>(model.queryProperty(), model.found(), Benchmark::displayName, model::benchmark),
                this::picked);
        PlatformSearch search = new PlatformSearch(model);
        platforms = new PickerView<>(
                "Which platform?",
                "Platforms",
                new PickerView.Search<>(search.queryProperty(), search.found(), id -> id, model::platform),
                this::platformPicked);
        overlays = new PickerView<>(
                "Which others over it? Enter adds or takes away",
                "Benchmarks to lay over",
                new PickerView.Search<>(model.queryProperty(), model.found(), models.overlay()::words, () -> null),
                this::overlayPicked);
        all().forEach(one -> {
            one.setVisible(false);
            stand(one);
        });
    }

    /** At the upper left, over the screen, and never beyond its edges. */
    static void stand(Node panel) {
        StackPane.setAlignment(panel, Pos.TOP_LEFT);
        StackPane.setMargin(panel, new Insets(TOP, EDGE, EDGE, LEFT));
    }

    /** The body of such a panel: where the window is too small for it, it scrolls below its head. */
    static ScrollPane scrolled(Node content) {
        ScrollPane body = new ScrollPane(content);
        body.setFitToWidth(true);
        body.setFitToHeight(true);
        body.setFocusTraversable(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    List<PickerView<?>> all() {
        return List.of(benchmarks, platforms, overlays);
    }

    /** Opens the picker of benchmarks, or closes it. */
    void benchmark() {
        toggle(benchmarks);
    }

    /** Opens the picker of platforms, or closes it. */
    void platform() {
        toggle(platforms);
    }

    /** Opens the picker of what lies over the series, or closes it. */
    void overlay() {
        toggle(overlays);
    }

    private void toggle(PickerView<?> one) {
        boolean opens = !one.isVisible();
        close();
        if (opens) {
            one.setVisible(true);
            one.open();
        }
    }

    private void close() {
        all().forEach(one -> one.setVisible(false));
        home.requestFocus();
    }

    private void picked(@Nullable Benchmark benchmark) {
        close();
        if (benchmark != null) {
            models.series().choose(benchmark);
        }
    }

    private void platformPicked(@Nullable String id) {
        close();
        if (id != null) {
            models.series().choosePlatform(id);
        }
    }

    /** Stays open, so that several are chosen one after the other. */
    private void overlayPicked(@Nullable Benchmark benchmark) {
        if (benchmark == null) {
            close();
        } else {
            models.overlay().toggle(benchmark);
            overlays.repaint();
        }
    }
}
