package dev.plumbline.app.ui.layout;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Whether the words of a control can be read to their end, here or in what is shown to a mouse above them. */
record Words(Labeled labeled) {

    List<Fault> faults() {
        Optional<Text> drawn = drawn();
        boolean cut = drawn.filter(text -> isShortened(text) || isHigherThanItsControl(text))
                .isPresent();
        return cut && !new Told(labeled).tells(labeled.getText())
                ? List.of(new Fault(
                        Fault.Kind.CUT,
                        Geometry.name(labeled),
                        "at " + Geometry.place(Geometry.inScene(labeled)) + ", shown as \""
                                + drawn.get().getText() + "\""))
                : List.of();
    }

    private Optional<Text> drawn() {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(Node::isVisible)
                .findFirst();
    }

    private boolean isShortened(Text text) {
        return !text.getText().equals(labeled.getText()) && text.getText().endsWith(labeled.getEllipsisString());
    }

    private boolean isHigherThanItsControl(Text text) {
        return text.getLayoutBounds().getHeight() > labeled.getHeight() + Geometry.TOLERANCE;
    }
}
