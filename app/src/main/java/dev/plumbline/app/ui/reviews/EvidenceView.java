package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.Columns;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.MetricTile;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.Pill;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything known of the chosen item. */
final class EvidenceView extends StackPane {

    /** Where there is less room it scrolls, for what a person must read may not be cut. */
    private static final double LEAST_WIDTH = 400;

    private static final double NARROW = 640;

    private final Label name = new Label();
    private final Pill versions = new Pill("");
    private final Label requirement = new Label();
    private final Pill state = new Pill("");
    private final JudgementView judgement = new JudgementView();
    private final VBox changes = new VBox(5);
    private final Panel change = new Panel("Requirement change", scrolled(changes));
    private final StackPane top = new StackPane();
    private final Columns tiles = new Columns(150);
    private final PartsView parts;
    private final VBox all;
    private final ScrollPane place;
    private final EmptyState none = new EmptyState("No item is chosen", "Choose one at the left, or press J.");

    public EvidenceView(ReviewsViewModel model, Preferences preferences, Action claim) {
        parts = new PartsView(preferences);
        name.getStyleClass().add("screen-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        versions.setMinWidth(Region.USE_PREF_SIZE);
        versions.getStyleClass().add("mono");
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.managedProperty().bind(state.visibleProperty());
        requirement.getStyleClass().add("muted");
        requirement.setMinWidth(0);
        KeyedButton look = new KeyedButton(claim.title(), claim.key(), claim::runIfEnabled);
        look.disableProperty().bind(Bindings.not(claim.enabled()));
        Bar head = new Bar(List.of(name, versions, requirement), List.of(state, look));
        head.getStyleClass().add("screen-header");
        HBox.setHgrow(judgement, Priority.ALWAYS);
        judgement.setMinWidth(0);
        change.setMinWidth(200);
        change.setPrefWidth(250);
        all = new VBox(10, head, top, tiles, parts);
        widthProperty().addListener((source, old, now) -> arrange(now.doubleValue() < NARROW));
        arrange(false);
        VBox.setVgrow(parts, Priority.ALWAYS);
        all.setMinWidth(LEAST_WIDTH); // and as high as its parts need: they would lie on each other in less
        place = new ScrollPane(all);
        place.setFitToWidth(true);
        place.setFitToHeight(true);
        place.setFocusTraversable(false);
        place.setMinSize(0, 0);
        getChildren().setAll(place, none);
        setMinSize(0, 0);
        model.evidenceProperty().addListener((source, old, now) -> show(now));
        show(model.evidenceProperty().get());
    }

    /** The change of the requirement stands beside the reasons, or below them. */
    private void arrange(boolean narrow) {
        change.setMaxWidth(narrow ? Double.MAX_VALUE : 290);
        top.getChildren().clear();
        top.getChildren().add(narrow ? new VBox(12, judgement, change) : new HBox(12, judgement, change));
    }

    void showPart(EvidencePart part) {
        parts.show(part);
    }

    void switchSides() {
        parts.switchSides();
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(60);
        scroll.setMinHeight(0);
        return scroll;
    }

    private void show(@Nullable Evidence evidence) {
        place.setVisible(evidence != null);
        none.setVisible(evidence == null);
        if (evidence == null) {
            return;
        }
        name.setText(evidence.head().name());
        versions.setText(evidence.head().versions());
        requirement.setText(evidence.head().requirement());
        requirement.setTooltip(
                evidence.head().requirement().isEmpty()
                        ? null
                        : new Tooltip(evidence.head().requirement()));
        state.setText(evidence.head().state());
        state.setVisible(!evidence.head().state().isEmpty());
        judgement.show(evidence.why());
        changes.getChildren().setAll(lines(evidence.changes()));
        change.setVisible(!evidence.changes().isEmpty());
        change.setManaged(!evidence.changes().isEmpty());
        tiles.setCards(evidence.tiles().stream().map(this::tile).toList());
        parts.show(evidence);
    }

    private MetricTile tile(Evidence.Tile fact) {
        MetricTile tile = new MetricTile(fact.name());
        tile.setValue(fact.value());
        tile.setChange(fact.change(), fact.tone());
        tile.setDetail(fact.detail());
        tile.setMinWidth(0);
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }

    /** Lines with a symbol, wrapped. */
    static List<Node> lines(List<Evidence.Fact> facts) {
        return facts.stream().map(EvidenceView::line).toList();
    }

    private static Node line(Evidence.Fact fact) {
        Label label = new Label(fact.symbol().isEmpty() ? fact.text() : fact.symbol() + " " + fact.text());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (fact.tone() == Tone.SAME) {
            label.getStyleClass().add("muted");
        } else if (fact.tone() != Tone.BETTER) {
            ToneStyle.style(label, fact.tone());
        }
        return label;
    }
}
