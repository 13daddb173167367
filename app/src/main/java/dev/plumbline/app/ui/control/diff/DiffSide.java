package dev.plumbline.app.ui.control.diff;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of a source with its number and, where it changed, a sign and a wash. */
final class DiffSide extends HBox {

    private final Label number = new Label();
    private final Label sign = new Label();
    private final TextFlow code = new TextFlow();
    private final Tooltip whole = new Tooltip();
    private String changedStyle;
    private String changedSign;

    DiffSide(String changedStyle, String changedSign) {
        this.changedStyle = changedStyle;
        this.changedSign = changedSign;
        getStyleClass().add("diff-side");
        number.getStyleClass().addAll("code", "gutter");
        sign.getStyleClass().addAll("code", "sign");
        number.setMinWidth(USE_PREF_SIZE);
        sign.setMinWidth(USE_PREF_SIZE);
        code.setMinWidth(0);
        getChildren().setAll(number, sign, code);
        Rectangle sight = new Rectangle(); // a long line ends at the edge of its side
        sight.widthProperty().bind(widthProperty());
        sight.heightProperty().bind(heightProperty());
        setClip(sight);
        addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> tell());
    }

    /** What is beyond the edge is told to a mouse above the line. */
    private void tell() {
        if (code.getLayoutX() + code.getWidth() > getWidth()) {
            whole.setText(code.getChildren().stream()
                    .map(piece -> ((Text) piece).getText())
                    .collect(Collectors.joining()));
            Tooltip.install(this, whole);
        } else {
            Tooltip.uninstall(this, whole);
        }
    }

    void rename(String style, String newSign) {
        changedStyle = style;
        changedSign = newSign;
    }

    void show(DiffRow.Line line) {
        getStyleClass().removeAll("removed", "added", "none");
        code.getChildren().clear();
        boolean shown = line.isPresent() || line.changed();
        number.setText(line.isPresent() ? Integer.toString(line.number()) : "");
        sign.setText(line.changed() ? changedSign : "");
        if (line.changed()) {
            getStyleClass().add(changedStyle);
        } else if (!shown) {
            getStyleClass().add("none");
        }
        for (DiffRow.Piece piece : line.pieces()) {
            Text text = new Text(piece.text());
            text.getStyleClass().addAll("code-token", piece.kind().name().toLowerCase(Locale.ROOT));
            if (piece.marked()) {
                text.getStyleClass().add("marked");
            }
            code.getChildren().add(text);
        }
        code.setPrefWidth(USE_COMPUTED_SIZE);
        code.setMinWidth(USE_PREF_SIZE); // never wraps
    }
}
