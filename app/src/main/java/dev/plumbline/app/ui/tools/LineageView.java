package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.theme.ToneStyle;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The versions of the chosen tool, newest first: what each was, cost, and who decided. */
final class LineageView extends VBox {

    private final ToolsViewModel model;
    private final VBox lines = new VBox(8);
    private final Panel panel;

    public LineageView(ToolsViewModel model) {
        this.model = model;
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        panel = new Panel("Versions", scroll);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().setAll(panel);
        model.pastProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    private void refresh() {
        List<VersionLine> versions = model.pastProperty().get().versions();
        ToolLine tool = model.selectedProperty().get();
        panel.title().setText(tool == null ? "No tool is chosen" : tool.id());
        panel.detail()
                .setText(
                        tool == null
                                ? ""
                                : versions.size() + (versions.size() == 1 ? " version" : " versions")
                                        + " \u00b7 shown is " + tool.version());
        lines.getChildren().setAll(versions.stream().map(LineageView::row).toList());
    }

    private static HBox row(VersionLine line) {
        Label symbol = new Label(line.symbol());
        ToneStyle.style(symbol, line.tone());
        symbol.setMinWidth(16);
        Label version = new Label(line.version());
        version.getStyleClass().add("strong");
        Label state = new Label(line.state());
        ToneStyle.style(state, line.tone());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label cost = new Label(line.cost());
        cost.getStyleClass().add("mono");
        cost.setMinWidth(USE_PREF_SIZE);
        Label detail = new Label(line.detail());
        detail.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(new HBox(8, version, state, gap, cost), detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, symbol, words);
        row.setAccessibleText(line.version() + ", " + line.state() + ", " + line.cost() + ", " + line.detail());
        return row;
    }
}
