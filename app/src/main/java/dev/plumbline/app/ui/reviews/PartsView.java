package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.chart.ForkDots;
import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.control.diff.DiffView;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.run.ForkLens;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The source difference, the measured forks, or what people said: one of them at a time. */
final class PartsView extends VBox {

    private static final String UNIFIED = "reviews.unified";
    private static final double BAND = 0.05;
    private static final double LEAST_HEIGHT = 90;

    private final SegmentedSwitch<EvidencePart> part =
            new SegmentedSwitch<>("Evidence", List.of(EvidencePart.values()), EvidencePart::title);
    private final SegmentedSwitch<Boolean> sides =
            new SegmentedSwitch<>("Source", List.of(true, false), beside -> beside ? "Side by side" : "Unified");
    private final Label detail = new Label();
    private final DiffView diff = new DiffView();
    private final StackPane noSource = new StackPane();
    private final ForkDots dots = new ForkDots();
    private final VBox sentences = new VBox(5);
    private final HBox measured;
    private final VBox history = new VBox(7);
    private final ScrollPane said = scrolled(history);
    private EvidencePart chosen = EvidencePart.SOURCE;
    private boolean opening;
    private boolean hasSource = true;
    private boolean hasForks;

    public PartsView(Preferences preferences) {
        getStyleClass().addAll("panel", "parts");
        detail.getStyleClass().addAll("muted", "small");
        detail.setMinWidth(0);
        sides.managedProperty().bind(sides.visibleProperty());
        Bar head = new Bar(List.of(part, detail), List.of(sides));
        head.getStyleClass().add("parts-header");
        ScrollPane steps = scrolled(sentences);
        steps.setPrefWidth(380);
        measured = new HBox(12, dots, steps);
        measured.managedProperty().bind(measured.visibleProperty()); // its dots are higher than the other parts need
        diff.setMinHeight(LEAST_HEIGHT);
        said.setMinHeight(LEAST_HEIGHT);
        measured.getStyleClass().add("parts-body");
        said.getStyleClass().add("parts-body");
        dots.managedProperty().bind(dots.visibleProperty());
        dots.setMinWidth(220);
        HBox.setHgrow(dots, Priority.ALWAYS);
        HBox.setHgrow(steps, Priority.ALWAYS);
        StackPane body = new StackPane(diff, noSource, measured, said);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        sides.valueProperty().set(preferences.get(UNIFIED).isEmpty());
        diff.sideBySideProperty().bind(sides.valueProperty());
        sides.valueProperty().addListener((source, old, now) -> preferences.put(UNIFIED, now ? "" : "true"));
        part.valueProperty().addListener((source, old, now) -> {
            chosen = opening ? chosen : now; // what an item without a source opens on was nobody's choice
            refresh();
        });
        refresh();
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(0);
        return scroll;
    }

    void show(EvidencePart wanted) {
        part.valueProperty().set(wanted);
    }

    void switchSides() {
        sides.valueProperty().set(!sides.valueProperty().get());
    }

    void show(Evidence evidence) {
        hasSource = evidence.sources().none().isEmpty();
        hasForks = evidence.measurement().hasForks();
        diff.setSources(evidence.sources().old(), evidence.sources().now());
        noSource.getChildren()
                .setAll(new EmptyState(
                        "No source to compare", evidence.sources().none()));
        Evidence.Measurement forks = evidence.measurement();
        dots.setVisible(hasForks);
        dots.setLenses(
                forks.unit(),
                BAND,
                hasForks
                        ? List.of(new ForkLens("One dot", forks.of(), forks.oldForks(), forks.newForks()))
                        : List.of());
        sentences
                .getChildren()
                .setAll(forks.sentences().stream().map(PartsView::sentence).toList());
        history.getChildren()
                .setAll(
                        evidence.history().isEmpty()
                                ? List.of(sentence("Nobody said anything yet."))
                                : EvidenceView.lines(evidence.history()));
        part.rename(
                EvidencePart.HISTORY,
                evidence.history().isEmpty()
                        ? "History"
                        : "History " + evidence.history().size());
        detail.setUserData(counts(forks));
        opening = true;
        show(EvidencePart.opened(chosen, evidence));
        opening = false;
        refresh();
    }

    private static String counts(Evidence.Measurement forks) {
        return "one dot is one process: \u25cb " + forks.oldForks().size() + " old, \u25cf "
                + forks.newForks().size() + " new";
    }

    private static Node sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(text.startsWith("! ") ? "unsure" : "muted");
        return label;
    }

    private void refresh() {
        EvidencePart now = part.valueProperty().get();
        diff.setVisible(now == EvidencePart.SOURCE && hasSource);
        noSource.setVisible(now == EvidencePart.SOURCE && !hasSource);
        measured.setVisible(now == EvidencePart.MEASURED);
        said.setVisible(now == EvidencePart.HISTORY);
        sides.setVisible(now == EvidencePart.SOURCE && hasSource);
        detail.setText(
                now == EvidencePart.MEASURED && hasForks && detail.getUserData() instanceof String words ? words : "");
    }
}
