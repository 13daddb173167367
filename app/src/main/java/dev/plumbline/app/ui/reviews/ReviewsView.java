package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen: the queue, the evidence of one item, and the decision on it. */
final class ReviewsView extends StackPane {

    private final ReviewsViewModel model;
    private final ReviewsActions actions;
    private final Label detail = new Label();
    private final Label progress = new Label();
    private final SegmentedSwitch<QueueState> states =
            new SegmentedSwitch<>("State", List.of(QueueState.values()), QueueState::title);
    private final QueueView queue;
    private final EvidenceView evidence;
    private final DecisionView decision;
    private final HBox middle = new HBox(12);
    private final StackPane empty = new StackPane();

    public ReviewsView(ReviewsViewModel model, ReviewsActions actions, Preferences preferences) {
        this.model = model;
        this.actions = actions;
        queue = new QueueView(model);
        evidence = new EvidenceView(model, preferences, actions.find(Verb.CLAIM));
        decision = new DecisionView(model, actions);
        VBox right = new VBox(10, evidence, decision);
        VBox.setVgrow(evidence, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        middle.getChildren().setAll(queue, right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        states.valueProperty().bindBidirectional(model.stateProperty());
        VBox screen = new VBox(header(), middle);
        screen.getStyleClass().add("screen");
        getChildren().setAll(screen, empty);
        model.changesProperty().addListener((source, old, now) -> refresh());
        model.problemProperty().addListener((source, old, now) -> refresh());
        sceneProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.visited();
            }
        });
        actions.attach(this);
        refresh();
    }

    void askReason() {
        decision.askReason();
    }

    void askFilter() {
        queue.askFilter();
    }

    void showPart(EvidencePart part) {
        evidence.showPart(part);
    }

    void switchSides() {
        evidence.switchSides();
    }

    private Node header() {
        Label title = new Label("Reviews");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        progress.getStyleClass().add("live");
        progress.setMinWidth(0);
        Bar header = new Bar(List.of(title, detail, progress), List.of(states));
        header.getStyleClass().add("screen-header");
        return header;
    }

    private void refresh() {
        detail.setText(model.header());
        progress.setText(model.progress());
        int waiting = model.waitingProperty().get();
        states.rename(QueueState.WAITING, waiting > 0 ? "Waiting " + waiting : "Waiting");
        String problem = model.problemProperty().get();
        boolean nothing = model.isReading() || model.isEmpty() || !problem.isEmpty();
        middle.setVisible(!nothing);
        states.setVisible(!nothing);
        empty.setVisible(nothing);
        Action again = actions.find("reviews.reload");
        if (model.isReading()) {
            empty.getChildren().setAll(new EmptyState("Reading the reviews\u2026", "It takes a moment."));
            return;
        }
        empty.getChildren()
                .setAll(new EmptyState(
                        problem.isEmpty() ? "Nothing waits for a person" : "The queue cannot be read",
                        problem.isEmpty()
                                ? "What neither rules nor statistics can settle lands here: profile a version of a tool"
                                        + " with \u201cplumbline tool profile ID --input FILE\u201d, or run \u201cplumbline"
                                        + " check\u201d, whose confirmed failures wait here too. Reviews from CI come"
                                        + " in with \u201cplumbline review import FILE\u201d."
                                : problem,
                        new KeyedButton(again.title(), again.key(), again::runIfEnabled)));
    }
}
