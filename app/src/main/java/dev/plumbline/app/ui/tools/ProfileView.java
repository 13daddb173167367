package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.chart.Tone;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The five steps of a profile as they go, and what came of it. */
final class ProfileView extends VBox {

    private final ToolsViewModel model;
    private final VBox lines = new VBox(10);
    private final Panel panel;
    private final Label outcome = new Label();

    public ProfileView(ToolsViewModel model) {
        this.model = model;
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        panel = new Panel("Profile", scroll);
        VBox.setVgrow(panel, Priority.ALWAYS);
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(panel);
        model.changesProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    private void refresh() {
        panel.detail().setText(model.profileTitle());
        lines.getChildren().setAll(model.steps().stream().map(ProfileView::row).toList());
        if (model.steps().isEmpty() && model.outcome().isEmpty()) {
            Label words = new Label("Drop a .py file or a request here, or press P: unit tests, benchmark against the"
                    + " version before, static analysis, evaluation, registry; about 15 s, and nothing leaves the"
                    + " sandbox.");
            words.setWrapText(true);
            words.getStyleClass().add("muted");
            lines.getChildren().setAll(words);
        } else if (!model.outcome().isEmpty()) {
            outcome.setText(model.outcome());
            Tone tone = model.outcomeTone();
            ToneStyle.style(outcome, tone);
            lines.getChildren().add(outcome);
        }
    }

    private static VBox row(StepLine line) {
        Label title = new Label(line.title());
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label status = new Label(line.symbol() + " " + line.status());
        ToneStyle.style(status, line.tone());
        status.setMinWidth(USE_PREF_SIZE);
        Label reason = new Label(line.reason());
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.getStyleClass().addAll("muted", "small");
        reason.setManaged(!line.reason().isEmpty());
        VBox row = new VBox(2, new HBox(8, title, gap, status), reason);
        row.setAccessibleText(line.title() + ": " + line.status() + ". " + line.reason());
        return row;
    }
}
