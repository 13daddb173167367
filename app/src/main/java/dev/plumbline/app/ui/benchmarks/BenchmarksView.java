package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.control.Banner;
import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen: header, banner, first start or charts, and the table. */
final class BenchmarksView extends StackPane {

    private final BenchmarksViewModel model;
    private final BenchmarksWords words;
    private final BenchmarksActions actions;
    private final Preferences preferences;
    private final VBox screen = new VBox();
    private final FilterField filter = new FilterField("Filter", "/");
    private final Label detail = new Label();
    private final HBox start = new HBox(12);
    private final FirstStartView firstStart;
    private final DetailView charts;
    private final StackPane banner = new StackPane();
    private String shownBanner = "";

    public BenchmarksView(BenchmarksViewModel model, BenchmarksActions actions, Preferences preferences) {
        this.model = model;
        this.words = actions.words();
        this.actions = actions;
        this.preferences = preferences;
        screen.getStyleClass().add("screen");
        charts = new DetailView(new DetailViewModel(model));
        firstStart = new FirstStartView(words, actions.first(), actions.openings());
        HostCheckView host = new HostCheckView(
                actions.host(), actions.find("host.copy")::runIfEnabled, actions.find("host.again")::runIfEnabled);
        HBox.setHgrow(firstStart, Priority.ALWAYS);
        HBox.setHgrow(host, Priority.ALWAYS);
        firstStart.setPrefWidth(560);
        host.setPrefWidth(610);
        start.getChildren().setAll(firstStart, host);
        start.setPrefHeight(304);
        start.setMaxHeight(Region.USE_PREF_SIZE);
        filter.textProperty().bindBidirectional(model.filterProperty());
        model.changesProperty().addListener((source, old, now) -> refresh());
        model.firstStartProperty().addListener((source, old, now) -> layOut());
        model.bench().overviewProperty().addListener((source, old, now) -> layOut());
        model.bench().problemProperty().addListener((source, old, now) -> layOut());
        actions.attach(this, charts, filter);
        getChildren().setAll(screen);
        layOut();
        refresh();
    }

    private void layOut() {
        boolean first = model.firstStartProperty().get();
        BenchmarkColumns columns = new BenchmarkColumns(model.threshold());
        BenchmarkTable table = new BenchmarkTable(model, first ? columns.firstStart() : columns.atWork(), preferences);
        table.setPlaceholderNode(placeholder());
        VBox.setVgrow(table, Priority.ALWAYS);
        Node middle = first ? start : table;
        Node lower = first ? table : charts;
        screen.getChildren().setAll(header(), banner, middle, lower);
        refresh();
    }

    private Node header() {
        Label title = new Label("Benchmarks");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE); // the rest of the line shortens first
        detail.getStyleClass().setAll("label", "muted");
        SegmentedSwitch<Boolean> rows =
                new SegmentedSwitch<>("Rows", List.of(true, false), headline -> headline ? "Headline" : "All");
        rows.valueProperty().set(model.headlineOnlyProperty().get());
        rows.valueProperty()
                .addListener((source, old, now) -> model.headlineOnlyProperty().set(now));
        model.headlineOnlyProperty()
                .addListener((source, old, now) -> rows.valueProperty().set(now));
        rows.setVisible(model.list().hasHeadline());
        rows.setManaged(model.list().hasHeadline());
        filter.setPrefWidth(170);
        Action capture = actions.find("capture.open");
        KeyedButton baseline = new KeyedButton("Capture baseline…", "", capture::runIfEnabled);
        baseline.disableProperty().bind(Bindings.not(capture.enabled()));
        Bar header = new Bar(List.of(title, detail), List.of(rows, filter, runButton(), baseline));
        header.getStyleClass().add("screen-header");
        return header;
    }

    private SplitMenuButton runButton() {
        Action quick = actions.find("run.quick");
        SplitMenuButton button = new SplitMenuButton();
        button.setText("Quick");
        button.setAccessibleText("Run quick, or choose another run");
        button.setOnAction(event -> quick.runIfEnabled());
        button.disableProperty().bind(Bindings.not(model.readyProperty()));
        for (Action action : actions.runs()) {
            MenuItem item = new MenuItem(action.title() + (action.key().isEmpty() ? "" : "   " + action.key()));
            item.setOnAction(event -> action.runIfEnabled());
            button.getItems().add(item);
            button.showingProperty()
                    .addListener((source, old, now) ->
                            item.setDisable(!action.enabled().get()));
        }
        return button;
    }

    private Node placeholder() {
        String problem = model.bench().problemProperty().get();
        if (!problem.isEmpty()) {
            Action again = actions.find("host.again");
            return new EmptyState(
                    "The benchmarks cannot be listed",
                    problem,
                    new KeyedButton("Try again", again.key(), again::runIfEnabled));
        }
        return model.list().all().isEmpty()
                ? new EmptyState("Listing the benchmarks…", "This takes a second or two.")
                : new EmptyState("No benchmark fits the filter", "Empty it with Esc, or show all rows.");
    }

    private void refresh() {
        detail.setText(words.header());
        firstStart.refresh();
        filter.setCount(
                model.filterProperty().get().isEmpty()
                        ? ""
                        : model.groups().stream().mapToInt(g -> g.rows().size()).sum() + "");
        String sentence = words.banner();
        if (!sentence.equals(shownBanner)) {
            shownBanner = sentence;
            banner.getChildren().clear();
            if (!sentence.isEmpty()) {
                banner.getChildren()
                        .add(new Banner(
                                Tone.LIVE,
                                sentence,
                                new KeyedButton(
                                        "Show differences", "", actions.find("platform.differences")::runIfEnabled),
                                new KeyedButton(
                                        "Compare with it, flagged",
                                        "",
                                        actions.find("platform.compare")::runIfEnabled)));
            }
        }
        banner.setManaged(!shownBanner.isEmpty());
    }
}
