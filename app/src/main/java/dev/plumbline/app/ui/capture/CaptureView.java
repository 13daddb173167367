package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.control.KeyedButton;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The wizard at the right of a screen: steps, the page of the current one, and the way on. */
final class CaptureView extends VBox {

    private static final KeyCombination GO = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 660;

    private final CaptureViewModel model;
    private final Runnable close;
    private final Label detail = new Label();
    private final HBox steps = new HBox(6);
    private final ScrollPane page = new ScrollPane();
    private final Label problem = new Label();
    private final HBox footer = new HBox(10);
    private Runnable go = () -> {};
    private Node forward = footer;
    private Node first = this;

    public CaptureView(CaptureViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("wizard");
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        StackPane.setMargin(this, new Insets(12));
        Label title = new Label("Capture baseline");
        title.getStyleClass().add("panel-title");
        detail.getStyleClass().addAll("muted", "small");
        Button shut = new Button("✕");
        shut.getStyleClass().add("close");
        shut.setAccessibleText("Close the wizard");
        shut.setOnAction(event -> close.run());
        HBox header = new HBox(title, detail, gap(), shut);
        header.getStyleClass().add("screen-header");
        steps.getStyleClass().add("wizard-steps");
        page.setFitToWidth(true);
        page.setFocusTraversable(false);
        VBox.setVgrow(page, Priority.ALWAYS);
        problem.getStyleClass().addAll("worse", "small");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        footer.getStyleClass().add("screen-header");
        getChildren().setAll(header, steps, page, problem, footer);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, CaptureView::typed);
        model.stepProperty().addListener((source, old, now) -> show(now));
        model.writableProperty()
                .addListener((source, old, now) -> show(model.stepProperty().get(), false));
        show(model.stepProperty().get());
    }

    /** Gives the focus to the way on, or to what it waits for: it never stays on the screen below. */
    void focusNext() {
        for (Node node : List.of(forward, first, this)) {
            if (!node.isDisabled() && node != footer) {
                node.requestFocus();
                return;
            }
        }
    }

    private void show(CaptureStep step) {
        show(step, true);
        focusNext();
    }

    private void show(CaptureStep step, boolean newPage) {
        detail.setText("step " + step.number() + " of 5"
                + (model.settingsWords().isEmpty() ? "" : " · " + model.settingsWords()));
        steps.getChildren().setAll(stepLabels(step));
        if (newPage) {
            page.setContent(content(step));
        }
        footer.getChildren().setAll(buttons(step));
    }

    private Node content(CaptureStep step) {
        first = this;
        return switch (step) {
            case HOST -> new HostPage(model);
            case CHOOSE -> new ChoosePage(model);
            case MEASURE -> {
                MeasurePage measure = new MeasurePage(model);
                first = measure.first();
                yield measure;
            }
            case REVIEW, REASON -> {
                ReviewPage review = new ReviewPage(model);
                first = review.first();
                yield review;
            }
            case WRITTEN -> new WrittenPage(model);
        };
    }

    private static List<Node> stepLabels(CaptureStep now) {
        List<Node> labels = new ArrayList<>();
        for (CaptureStep step : CaptureStep.values()) {
            if (step == CaptureStep.WRITTEN) {
                continue;
            }
            boolean done = step.compareTo(now) < 0;
            Label label = new Label((done ? "✓ " : step.number() + " ") + step.title());
            label.getStyleClass().add("wizard-step");
            label.pseudoClassStateChanged(PseudoClass.getPseudoClass("done"), done);
            label.pseudoClassStateChanged(PseudoClass.getPseudoClass("now"), step == now);
            labels.add(label);
        }
        return labels;
    }

    private List<Node> buttons(CaptureStep step) {
        List<Node> buttons = new ArrayList<>();
        go = () -> {};
        forward = footer;
        if (step == CaptureStep.WRITTEN) {
            forward(buttons, "Done", close, true);
            return buttons;
        }
        if (step != CaptureStep.HOST) {
            buttons.add(new KeyedButton("‹ Back", "", model::back));
        }
        buttons.add(new KeyedButton("Cancel", "Esc", close));
        switch (step) {
            case HOST, CHOOSE -> forward(buttons, "Next", model::next, true);
            case REVIEW, REASON ->
                forward(
                        buttons,
                        "Write " + model.ticked().size() + (model.ticked().size() == 1 ? " file" : " files"),
                        model::write,
                        model.writableProperty().get());
            default -> {}
        }
        return buttons;
    }

    private void forward(List<Node> buttons, String title, Runnable action, boolean enabled) {
        KeyedButton button = new KeyedButton(title, "Ctrl+Enter", action).styled("go");
        button.setDisable(!enabled);
        go = enabled ? action : () -> {};
        forward = button;
        buttons.add(gap());
        buttons.add(button);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** A plain sign is a key of the screen below: here it would start a run behind the wizard. */
    private static void typed(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (GO.match(event)) {
            go.run();
            event.consume();
        }
    }
}
