package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.chart.Tone;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The host check, line by line, with what to do about each. */
final class HostCheckView extends StackPane {

    private final HostCheckViewModel model;
    private final GridPane grid = new GridPane(14, 3);
    private final Panel panel;
    private final Tooltip counts = new Tooltip();

    public HostCheckView(HostCheckViewModel model, Runnable copy, Runnable again) {
        this.model = model;
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 3 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        panel = new Panel(
                "Host check",
                scroll,
                new KeyedButton("Copy remedy", "C", copy).styled("small"),
                new KeyedButton("Check again", "F5", again).styled("small"));
        panel.title().setMinWidth(USE_PREF_SIZE); // the verdict gives way before the name does
        panel.detail().setMinWidth(0);
        panel.detail().setTooltip(counts);
        getChildren().setAll(panel);
        model.lines().addListener((ListChangeListener<HostCheckViewModel.Line>) change -> refresh());
        refresh();
    }

    private void refresh() {
        panel.detail().setText(model.lines().isEmpty() ? "" : model.verdict());
        for (Tone tone : Tone.values()) {
            panel.detail().getStyleClass().remove(tone.styleName());
        }
        if (!model.lines().isEmpty()) {
            panel.detail().getStyleClass().add(model.tone().styleName());
        }
        counts.setText(model.counts());
        panel.detail().setAccessibleText(model.verdict() + ", " + model.counts());
        grid.getChildren().clear();
        int row = 0;
        for (HostCheckViewModel.Line line : model.lines()) {
            boolean doubtful = line.tone() == Tone.UNSURE || line.tone() == Tone.WORSE;
            Label value = styled(line.value(), doubtful ? line.tone().styleName() : "small");
            boolean command = line.remedy().matches("[a-z-]+ .*(-|/).*") && doubtful;
            Label remedy = styled(line.remedy().isEmpty() ? "—" : line.remedy(), command ? "mono" : "muted");
            value.setMaxWidth(190);
            Label name = styled(line.name(), "small");
            name.setMinWidth(USE_PREF_SIZE); // what is looked at is never cut; what it says goes on in a second line
            wrap(value);
            wrap(remedy);
            remedy.setTooltip(new Tooltip(line.remedy().isEmpty() ? "nothing to do" : line.remedy()));
            grid.addRow(row++, styled(line.symbol(), line.tone().styleName()), name, value, remedy);
        }
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", styleClass);
        label.setMinWidth(0);
        return label;
    }
}
