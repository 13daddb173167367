package dev.plumbline.app.ui.sample;

import dev.plumbline.app.ui.chart.ForestAxis;
import dev.plumbline.app.ui.chart.ForestPlot;
import dev.plumbline.app.ui.chart.ForkDots;
import dev.plumbline.app.ui.chart.StepChart;
import dev.plumbline.app.ui.control.Banner;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.MetricTile;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.VerdictBadge;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.shell.ScreenContent;
import dev.plumbline.app.ui.shell.StatusLine;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.interval.ForestRow;
import dev.plumbline.chart.interval.IntervalAxis;
import dev.plumbline.chart.run.ForkLens;
import dev.plumbline.chart.step.Step;
import dev.plumbline.chart.step.StepData;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every control and every chart on one screen. */
final class SampleGallery {

    private SampleGallery() {}

    static ScreenContent content() {
        Banner banner = new Banner(
                Tone.LIVE,
                "No baseline for this platform yet: nearest is linux-x86_64-intel-avx2-jdk17",
                new KeyedButton("Show differences", "", () -> {}));
        FlowPane badges = new FlowPane(8, 8);
        Stream.of(VerdictState.values()).forEach(s -> badges.getChildren().add(new VerdictBadge(s)));
        EmptyState empty = new EmptyState(
                "Nothing measured yet",
                "A quick run measures the ten headline kernels in about two minutes. Stopping keeps what is complete.",
                new KeyedButton("Run quick", "Enter", () -> {}).styled("go"),
                new KeyedButton("Open a JMH jar\u2026", "J", () -> {}));
        FilterField filter = new FilterField("Filter benchmarks", "/");
        filter.setCount("9 of 23");
        HBox upper = row(panel("Fork dots", forkDots()), panel("History", steps()));
        HBox middle = row(panel("Forest", forest()));
        VBox screen = new VBox(
                SampleScreens.header("Gallery", "every control and chart"),
                banner,
                filter,
                badges,
                row(
                        tile("Time per call", "5.00 \u2192 7.50 ms", "+50.0 %", Tone.WORSE),
                        tile("Findings", "2 \u2192 0", "\u22122", Tone.BETTER),
                        new ForestAxis("95 % interval \u00b7 band \u00b15 %", new IntervalAxis(0.25, 0.05, true)),
                        empty),
                upper,
                middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        screen.getStyleClass().add("screen");
        return new ScreenContent(screen, List.of(), StatusLine.of("gallery", "", ""));
    }

    private static HBox row(Node... nodes) {
        for (Node node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
        }
        return new HBox(12, nodes);
    }

    private static Panel panel(String title, Node body) {
        Panel panel = new Panel(title, body);
        panel.setPrefWidth(400);
        return panel;
    }

    private static MetricTile tile(String name, String value, String change, Tone tone) {
        MetricTile tile = new MetricTile(name);
        tile.setValue(value);
        tile.setChange(change, tone);
        return tile;
    }

    private static ForkDots forkDots() {
        ForkDots dots = new ForkDots();
        dots.setLenses(
                "\u00b5s",
                0.05,
                List.of(
                        new ForkLens(
                                "Floor",
                                "10 % quantile",
                                List.of(9.73, 9.78, 9.84, 9.90, 9.96),
                                List.of(11.66, 11.70, 11.74, 11.86, 11.95)),
                        new ForkLens(
                                "Mean",
                                "all iterations",
                                List.of(9.86, 9.96, 10.04, 10.12, 10.23),
                                List.of(11.86, 11.95, 12.01, 12.16, 12.29))));
        return dots;
    }

    private static StepChart steps() {
        StepChart chart = new StepChart();
        chart.setHistory(new StepData(
                "\u00b5s",
                List.of(
                        new Step(0, 11.62, "11.62", "3 Aug \u00b7 you", "first capture"),
                        new Step(15, 10.91, "10.91 \u00b7 \u22126.1 %", "18 Aug \u00b7 ms", "fewer copies"),
                        new Step(53, 9.84, "9.84 \u00b7 \u22129.8 %", "25 Sep \u00b7 ms", "vectorised tail")),
                List.of(new Step(108, 11.79, "11.79 \u00b7 +19.8 % waits", "19 Nov", "two components")),
                Tone.WORSE));
        return chart;
    }

    private static ForestPlot forest() {
        ForestPlot plot = new ForestPlot();
        List<ForestRow> rows = SampleRow.groups().stream()
                .flatMap(group -> group.stream().skip(1))
                .map(row -> new ForestRow(row.name(), row.interval()))
                .toList();
        plot.setRows("95 % interval", new IntervalAxis(0.25, 0.05, true), rows);
        return plot;
    }
}
