package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.chart.IntervalBar;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.control.VerdictBadge;
import dev.plumbline.chart.interval.IntervalAxis;
import dev.plumbline.model.metric.Units;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Steps 4 and 5: before → after of each row, the reason, and whether this is a reference. */
final class ReviewPage extends VBox {

    private static final IntervalAxis AXIS = new IntervalAxis(0.10, 0.05, false);

    private final CaptureViewModel model;
    private final Label summary = new Label();
    private final Label referenceNote = new Label();
    private final TextArea text = new TextArea();

    ReviewPage(CaptureViewModel model) {
        super(12);
        this.model = model;
        summary.setWrapText(true);
        summary.getStyleClass().add("muted");
        getChildren().setAll(table(), summary, reason(), reference(), target());
        ChangeListener<Object> refresh = (source, old, now) -> refresh();
        model.rows().forEach(row -> row.tickedProperty().addListener(refresh));
        model.referenceProperty().addListener(refresh);
        model.confirmedProperty().addListener(refresh);
        refresh();
    }

    /** The reason: it is what writing waits for. */
    Node first() {
        return text;
    }

    private Node table() {
        GridPane grid = new GridPane(8, 4);
        grid.addRow(0, head("Benchmark"), head("Before → after"), head("Change"), head("95 %, ±10 %"), head("Verdict"));
        int line = 1;
        for (CaptureRow row : model.rows()) {
            CheckBox box = new CheckBox(row.title());
            box.selectedProperty().bindBidirectional(row.tickedProperty());
            box.setMaxWidth(280);
            box.setTooltip(new javafx.scene.control.Tooltip(row.title()));
            Label change = styled(row.change(), "mono");
            change.getStyleClass().add(row.state().tone().styleName());
            IntervalBar bar = new IntervalBar(AXIS);
            bar.setPrefSize(56, 20);
            bar.setInterval(row.interval());
            grid.addRow(line++, box, styled(row.values(), "mono"), change, bar, new VerdictBadge(row.state()));
            if (row.needsItsOwnReason()) {
                TextField own = new TextField();
                own.setPromptText(row.question());
                own.setAccessibleText("Reason for accepting " + row.title() + ". " + row.question());
                own.textProperty().bindBidirectional(row.reasonProperty());
                own.disableProperty().bind(row.tickedProperty().not());
                grid.add(own, 0, line++, 5, 1);
            }
        }
        return grid;
    }

    private static Label head(String text) {
        return styled(text, "muted");
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node reason() {
        Label title = new Label("5 · Reason");
        title.getStyleClass().add("strong");
        Label required = styled("required, kept in every file", "unsure");
        SegmentedSwitch<ReasonKind> kinds =
                new SegmentedSwitch<>("Kind of reason", List.of(ReasonKind.values()), ReasonKind::title);
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        text.setPrefRowCount(2);
        text.setWrapText(true);
        text.setPromptText("Why these values are the new yardstick");
        text.setAccessibleText("Reason, required");
        text.textProperty().bindBidirectional(model.reasonProperty());
        javafx.scene.layout.HBox head = new javafx.scene.layout.HBox(title, required);
        head.getStyleClass().add("screen-header");
        return new VBox(8, head, kinds, text);
    }

    private Node reference() {
        CheckBox box = new CheckBox("Reference hardware");
        box.selectedProperty().bindBidirectional(model.referenceProperty());
        CheckBox confirm = new CheckBox("Mark it as reference although the host is unfit");
        confirm.selectedProperty().bindBidirectional(model.confirmedProperty());
        confirm.visibleProperty().bind(model.referenceProperty().map(on -> on && model.isUnfit()));
        confirm.managedProperty().bind(confirm.visibleProperty());
        referenceNote.setWrapText(true);
        referenceNote.getStyleClass().addAll("muted", "small");
        VBox all = new VBox(6, box, referenceNote, confirm);
        all.getStyleClass().add("wizard-box");
        return all;
    }

    private Node target() {
        Label folder = new Label(model.folder());
        folder.getStyleClass().add("mono");
        javafx.scene.layout.HBox line = new javafx.scene.layout.HBox(8, styled("Writes to", "muted"), folder);
        line.getStyleClass().add("screen-header");
        return line;
    }

    /** How many rows of a kind are left out, and what to do about them; empty where none is. */
    private String left(Predicate<CaptureRow> kind, String symbol, String what, String more) {
        long left = model.rows().stream()
                .filter(row -> kind.test(row) && !row.tickedProperty().get())
                .count();
        return left == 0
                ? ""
                : symbol + Units.count(left, what) + more + (left == 1 ? " is" : " are")
                        + " left out; tick it and give it a reason of its own to accept it.";
    }

    private void refresh() {
        summary.setText(model.ticked().size() + " of " + model.rows().size() + " chosen."
                + left(CaptureRow::isRegression, " ▲ ", "proven regression", "")
                + left(row -> row.isUnderLoad() && !row.isRegression(), " ⚠ ", "row", " measured under load"));
        if (model.isAnyFewForks()) {
            referenceNote.setText("Few forks (under 5) are never a reference: the files are marked “few forks”. "
                    + (model.referenceProperty().get() ? "Switch it off, or measure standard or thorough." : ""));
        } else {
            referenceNote.setText(
                    "Refused on an unfit host unless you say otherwise, and the file says so. " + model.hostWords());
        }
    }
}
