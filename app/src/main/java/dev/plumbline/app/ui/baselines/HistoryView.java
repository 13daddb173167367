package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.chart.StepChart;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.shell.Action;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** How the chosen baseline came to its value, and what can be done with it. */
final class HistoryView extends StackPane {

    private final BaselinesViewModel model;
    private final StepChart chart = new StepChart();
    private final Panel panel;
    private final Tooltip why = new Tooltip();

    public HistoryView(BaselinesViewModel model, List<Action> actions) {
        this.model = model;
        panel = new Panel("", chart, actions.stream().map(this::button).toArray(KeyedButton[]::new));
        panel.detail().setMinWidth(0);
        panel.title().setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(panel);
        setPrefHeight(240);
        model.changesProperty()
                .addListener(
                        (source, old, now) -> refresh(model.selectedProperty().get()));
        refresh(model.selectedProperty().get());
    }

    StepChart chart() {
        return chart;
    }

    private KeyedButton button(Action action) {
        KeyedButton button = new KeyedButton(action.title(), action.key(), action::runIfEnabled).styled("small");
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setTooltip(why);
        return button;
    }

    private void refresh(@Nullable BaselineRow row) {
        panel.title().setText(row == null ? "No baseline is chosen" : row.name());
        String reason = model.whyNoRevert();
        panel.detail().setText(row == null || reason.isEmpty() ? "" : "no way back: " + reason);
        why.setText(reason.isEmpty() ? "An earlier version of the file is in git" : reason);
        chart.setHistory(model.steps());
    }
}
