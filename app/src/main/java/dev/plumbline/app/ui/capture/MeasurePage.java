package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.model.Run;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Step 3: the last run, or a new one. */
final class MeasurePage extends VBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final CaptureViewModel model;
    private final Label last = new Label();
    private final KeyedButton use;

    MeasurePage(CaptureViewModel model) {
        super(12);
        this.model = model;
        last.setWrapText(true);
        use = new KeyedButton("Use the last run", "", model::useLastRun).styled("go");
        Label fresh = new Label("Or measure the " + model.chosen() + " chosen benchmarks now:");
        HBox buttons = new HBox(
                8,
                new KeyedButton("Thorough (12 forks)", "", model::measureThorough),
                new KeyedButton("Standard (6 forks)", "", model::measureStandard),
                new KeyedButton("Quick (3 forks)", "", model::measureQuick));
        buttons.disableProperty().bind(model.run().runningProperty());
        Label note = new Label("Few forks make a weak yardstick: a quick run is labelled so and is never a reference.");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        Label running = new Label("Measuring; the top bar shows how long it takes. The wizard goes on by itself.");
        running.getStyleClass().add("live");
        running.setWrapText(true);
        running.visibleProperty().bind(model.run().runningProperty());
        getChildren().setAll(last, use, fresh, buttons, note, running);
        use.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.inLastRun() == 0, model.lastRunProperty())
                        .or(model.run().runningProperty()));
        model.lastRunProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    /** What most people want here. */
    Node first() {
        return use;
    }

    private void refresh() {
        Run run = model.lastRunProperty().get();
        last.setText(
                run == null
                        ? "Nothing was measured here yet."
                        : "The last run, of " + TIME.format(run.startedAt()) + " at "
                                + run.revision().shortText() + ", measured " + model.inLastRun() + " of the "
                                + model.chosen() + " chosen benchmarks.");
    }
}
