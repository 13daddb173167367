package dev.plumbline.app.ui.settings;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.chart.Tone;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen: a panel a matter. */
final class SettingsView extends StackPane {

    private final SettingsViewModel model;

    public SettingsView(SettingsViewModel model, List<Action> hostActions) {
        this.model = model;
        Label title = new Label("Settings");
        title.getStyleClass().add("screen-title");
        Label problem = new Label();
        problem.getStyleClass().add("worse");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox screen = new VBox(title, problem, theme(), workspace(), new ModelView(model.judge()), sandbox());
        screen.getChildren().add(lines("Thresholds", model.thresholds(), model.readingThresholdsProperty()));
        screen.getChildren().addAll(lines("JDKs", model.jdks(), model.readingJdksProperty()), host(hostActions));
        screen.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(screen);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
        sceneProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.reload();
            }
        });
    }

    private Node theme() {
        SegmentedSwitch<Theme> themes = new SegmentedSwitch<>("Theme", List.of(Theme.values()), Theme::title);
        themes.valueProperty().bindBidirectional(model.themeProperty());
        return new Panel("Theme", themes);
    }

    private Node sandbox() {
        CheckBox trusting =
                new CheckBox("Run tools in a plain process where no sandbox works; their scores are capped at 79");
        trusting.selectedProperty().bindBidirectional(model.trustingProperty());
        return new Panel("Sandbox", trusting);
    }

    private Node workspace() {
        VBox folders = new VBox(3, mono(model.workspace()));
        List<String> recent = model.recent();
        if (!recent.isEmpty()) {
            folders.getChildren().add(styled("Recently open; plumbline -C FOLDER opens one of them:", "muted"));
            recent.forEach(folder -> folders.getChildren().add(mono(folder)));
        }
        return new Panel("Workspace", folders);
    }

    private static Node lines(String title, ObservableList<SettingLine> lines, ReadOnlyBooleanProperty reading) {
        GridPane grid = grid(200, 160);
        Panel panel = new Panel(title, grid);
        panel.detail()
                .textProperty()
                .bind(Bindings.when(reading).then("Reading…").otherwise(""));
        lines.addListener((ListChangeListener<SettingLine>) change -> {
            grid.getChildren().clear();
            int row = 0;
            for (SettingLine line : lines) {
                grid.addRow(row++, styled(line.name(), "strong"), mono(line.value()), styled(line.place(), "muted"));
            }
        });
        return panel;
    }

    private Node host(List<Action> actions) {
        GridPane grid = grid(24, 150, 320);
        Panel panel = new Panel(
                "Host check", grid, actions.stream().map(SettingsView::button).toArray(KeyedButton[]::new));
        panel.detail().textProperty().bind(model.verdictProperty());
        model.host().addListener((ListChangeListener<HostLine>) change -> {
            grid.getChildren().clear();
            int row = 0;
            for (HostLine line : model.host()) {
                grid.addRow(
                        row++,
                        styled(line.symbol(), line.tone().styleName()),
                        styled(line.name(), "strong"),
                        styled(line.value(), loud(line.tone()) ? line.tone().styleName() : "small"),
                        styled(line.remedy(), "muted"));
            }
        });
        return panel;
    }

    private static boolean loud(Tone tone) {
        return tone == Tone.UNSURE || tone == Tone.WORSE;
    }

    private static KeyedButton button(Action action) {
        KeyedButton button = new KeyedButton(action.title(), action.key(), action::runIfEnabled).styled("small");
        button.disableProperty().bind(Bindings.not(action.enabled()));
        return button;
    }

    private static GridPane grid(double... widths) {
        GridPane grid = new GridPane(14, 4);
        for (double width : widths) {
            grid.getColumnConstraints().add(new ColumnConstraints(width));
        }
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        grid.getColumnConstraints().add(rest);
        return grid;
    }

    private static Label mono(String text) {
        return styled(text, "mono");
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setMinWidth(0);
        label.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        return label;
    }
}
