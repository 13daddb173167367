package dev.plumbline.app.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.layout.Fault.Kind;
import dev.plumbline.app.ui.sample.Toolkit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** One planted fault of each kind, and its harmless neighbour. */
class InspectionTest {
    private static final String LONG = "words that have no room in so narrow a place";

    @Test
    void catchesWordsThatEndInDots() {
        assertThat(kinds(() -> narrow(new Label(LONG)))).containsExactly(Kind.CUT);
    }

    @Test
    void acceptsShortenedWordsThatATooltipTells() {
        assertThat(kinds(() -> {
                    Label told = new Label(LONG);
                    told.setTooltip(new Tooltip(LONG));
                    return narrow(told);
                }))
                .isEmpty();
    }

    @Test
    void doesNotTakeAnyTooltipForTheWords() {
        assertThat(kinds(() -> {
                    Label told = new Label(LONG);
                    told.setTooltip(new Tooltip("something else"));
                    return narrow(told);
                }))
                .containsExactly(Kind.CUT);
    }

    @Test
    void catchesWordsThatAreHigherThanTheirPlace() {
        assertThat(kinds(() -> {
                    Label flat = new Label("words");
                    flat.setMinHeight(5);
                    flat.setMaxHeight(5);
                    return new VBox(flat);
                }))
                .containsExactly(Kind.CUT);
    }

    @Test
    void catchesTextThatIsWiderThanItsClip() {
        assertThat(kinds(() -> clipped(new Text(LONG)))).contains(Kind.OUTSIDE);
    }

    @Test
    void catchesSiblingsThatLieOnEachOther() {
        assertThat(kinds(() -> new Pane(at(10, 10), at(40, 20)))).containsExactly(Kind.OVERLAP);
    }

    @Test
    void acceptsNeighboursThatShareABorder() {
        assertThat(kinds(() -> new Pane(at(10, 10), at(109, 10)))).isEmpty();
    }

    @Test
    void acceptsTheLayersOfAStackAndOfWhatDeclaresThem() {
        assertThat(kinds(() -> new StackPane(at(10, 10), at(40, 20)))).isEmpty();
        assertThat(kinds(() -> {
                    Pane layers = new Pane(at(10, 10), at(40, 20));
                    layers.getStyleClass().add("layers");
                    return layers;
                }))
                .isEmpty();
    }

    @Test
    void catchesAControlBeyondTheEdgeOfTheWindow() {
        assertThat(kinds(() -> {
                    Button beyond = new Button("Go");
                    beyond.relocate(390, 20);
                    return new Pane(beyond);
                }))
                .contains(Kind.OUTSIDE);
    }

    @Test
    void catchesAControlThatSticksOutOfItsPanel() {
        assertThat(kinds(() -> {
                    HBox panel = new HBox(wide());
                    panel.setMinWidth(0);
                    panel.setMaxWidth(100);
                    return new VBox(panel);
                }))
                .contains(Kind.OUTSIDE);
    }

    @Test
    void acceptsWhatCanBeScrolledToBelowButNotWhatLiesBeside() {
        assertThat(kinds(() -> scrolled(new VBox(new Label("first"), gap(0, 800), new Button("last")))))
                .isEmpty();
        assertThat(kinds(() -> scrolled(new HBox(new Label("first"), gap(800, 0), new Button("last")))))
                .containsExactly(Kind.OUTSIDE);
    }

    @Test
    void countsWhatItSaw() {
        Inspection seen = Toolkit.call(() -> inspect(new VBox(new Label("one"), new Label("two"))));
        assertThat(seen.words()).isEqualTo(2);
        assertThat(seen.nodes()).isGreaterThan(2);
    }

    @Test
    void saysWhichNodeItIsAndWhere() {
        List<Fault> faults = Toolkit.call(() -> inspect(narrow(new Label(LONG))).faults());
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("CUT", "Label", LONG, "[0, 0 to 60,"));
    }

    private interface Plan {
        Parent make();
    }

    private static List<Kind> kinds(Plan plan) {
        return Toolkit.call(() -> inspect(plan.make()).faults().stream()
                .map(Fault::kind)
                .distinct()
                .toList());
    }

    private static Inspection inspect(Parent root) {
        return Inspection.of(new Scene(root, 400, 300), 400, 300);
    }

    private static Parent narrow(Label label) {
        label.setMaxWidth(60);
        return new VBox(label);
    }

    private static Parent clipped(Text text) {
        StackPane box = new StackPane(text);
        box.setMaxSize(60, 40);
        box.setClip(new Rectangle(60, 40));
        return new VBox(box);
    }

    private static Region at(double x, double y) {
        Region region = gap(100, 30);
        region.relocate(x, y);
        return region;
    }

    private static Region gap(double width, double height) {
        Region region = new Region();
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        return region;
    }

    private static Button wide() {
        Button wide = new Button("Go");
        wide.setMinWidth(150);
        return wide;
    }

    private static Parent scrolled(Node content) {
        return new ScrollPane(content);
    }
}
