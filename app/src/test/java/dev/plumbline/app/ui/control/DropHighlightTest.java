package dev.plumbline.app.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What is dragged over the window marks the place that would take it, and only that one. */
class DropHighlightTest {
    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");

    private final StackPane plain = new StackPane();
    private final StackPane inner = new StackPane();
    private final StackPane outer = new StackPane(inner, plain);

    private static void fire(Node target, EventType<DragEvent> what) {
        Event.fireEvent(target, new DragEvent(null, target, what, null, 0, 0, 0, 0, null, null, null, null));
    }

    private List<Boolean> marked() {
        return List.of(
                outer.getPseudoClassStates().contains(DROP_HERE),
                inner.getPseudoClassStates().contains(DROP_HERE));
    }

    private List<Boolean> after(Runnable drag, boolean innerTakes) {
        return Toolkit.call(() -> {
            DropHighlight.install(outer, event -> true);
            DropHighlight.install(inner, event -> innerTakes);
            drag.run();
            return marked();
        });
    }

    @Test
    void theInnermostThatTakesItIsMarked() {
        assertThat(after(() -> fire(inner, DragEvent.DRAG_OVER), true)).containsExactly(false, true);
    }

    @Test
    void theWholeIsMarkedWhereTheInnerHasNoUseForIt() {
        assertThat(after(() -> fire(inner, DragEvent.DRAG_OVER), false)).containsExactly(true, false);
    }

    @Test
    void theMarkGoesFromTheWholeToTheInner() {
        Runnable drag = () -> {
            fire(plain, DragEvent.DRAG_OVER);
            fire(inner, DragEvent.DRAG_OVER);
        };
        assertThat(after(drag, true)).containsExactly(false, true);
    }

    @Test
    void theMarkGoesWithTheDrop() {
        Runnable drag = () -> {
            fire(inner, DragEvent.DRAG_OVER);
            fire(inner, DragEvent.DRAG_DROPPED);
        };
        assertThat(after(drag, true)).containsExactly(false, false);
    }

    @Test
    void theMarkGoesWithTheFile() {
        Runnable drag = () -> {
            fire(inner, DragEvent.DRAG_OVER);
            fire(inner, DragEvent.DRAG_EXITED);
        };
        assertThat(after(drag, true)).containsExactly(false, false);
    }
}
