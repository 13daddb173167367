package dev.plumbline.app.ui.sample;

import dev.plumbline.app.ui.chart.DistributionChart;
import dev.plumbline.app.ui.chart.RunChart;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.shell.Screen;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.Screens;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.chart.run.RunMode;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Screens that look like the real ones and do nothing. */
public final class SampleScreens {

    private SampleScreens() {}

    public static Screens all() {
        return new Screens(List.of(
                Screen.of("benchmarks", "Benchmarks", "mdmz-speed", "Ctrl+1", SampleScreens::benchmarks),
                Screen.of("gallery", "Gallery", "mdal-grid_view", "Ctrl+2", SampleGallery::content)
                        .withBadge(new SimpleIntegerProperty(4)),
                Screen.of("settings", "Settings", "mdmz-settings", "Ctrl+,", SampleScreens::settings)
                        .bottom()));
    }

    static Node header(String title, String detail, Node... controls) {
        Label name = new Label(title);
        name.getStyleClass().add("screen-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(detail);
        words.setTooltip(new Tooltip(detail));
        words.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(name, words, gap);
        header.getStyleClass().add("screen-header");
        header.getChildren().addAll(controls);
        return header;
    }

    private static ScreenContent benchmarks() {
        TreeTableView<SampleRow> table = SampleTable.create();
        table.setPrefHeight(396);
        table.setMinHeight(396);
        table.getSelectionModel().select(5);
        RunChart chart = new RunChart();
        chart.dataProperty().set(SampleRun.live());
        SegmentedSwitch<RunMode> mode = new SegmentedSwitch<>("Axis", List.of(RunMode.values()), RunMode::title);
        chart.modeProperty().bind(mode.valueProperty());
        Panel live = new Panel("spread \u00b7 1000n \u00d7 100i \u00b7 parallel", chart, mode);
        live.detail().setText("time per operation, \u00b5s \u2014 live");
        Panel densities = densities();
        HBox.setHgrow(live, Priority.ALWAYS);
        HBox lower = new HBox(12, live, densities);
        VBox.setVgrow(lower, Priority.ALWAYS);
        VBox screen = new VBox(
                header(
                        "Benchmarks",
                        "10 benchmarks \u00b7 5 forks \u00d7 30 iterations \u00b7 threshold \u00b15 %",
                        new KeyedButton("Filter\u2026", "/", () -> {}),
                        new KeyedButton("Quick \u25be", "", () -> {}),
                        new KeyedButton("Capture baseline\u2026", "", () -> {})),
                table,
                lower);
        screen.getStyleClass().add("screen");
        StatusLine status = StatusLine.of(
                "1 regression \u00b7 1 improvement \u00b7 1 inconclusive \u00b7 1 without baseline",
                "Baseline: baselines/linux-x86_64-amd-epyc-avx512-jdk17/ @ 3f9a1c2",
                "Window redraw paused while measuring \u00b7 4 Hz");
        return new ScreenContent(
                screen, List.of(Action.always("benchmarks.filter", "Filter the benchmarks", "/", () -> {})), status);
    }

    private static Panel densities() {
        DistributionChart distribution = new DistributionChart();
        distribution.dataProperty().set(SampleRun.distribution());
        Label change = new Label("+1.3 % (95 % interval \u22121.9 \u2026 +4.6 %)");
        change.getStyleClass().add("small");
        Label notes = new Label("44 iterations \u00b7 3 forks \u00b7 steady after 5 \u00b7 2 outliers kept");
        notes.getStyleClass().addAll("small", "muted");
        VBox.setVgrow(distribution, Priority.ALWAYS);
        Panel densities = new Panel("Distribution", new VBox(4, distribution, change, notes));
        densities.setMinWidth(340);
        densities.setMaxWidth(340);
        return densities;
    }

    private static ScreenContent settings() {
        return new ScreenContent(new VBox(new Label("Settings")), List.of(), StatusLine.of("", "", ""));
    }
}
