package dev.plumbline.app.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A chip a kind of rows with its count; one of them is chosen. */
final class KindsView extends HBox {

    private final CompareViewModel model;
    private final Map<CompareKind, ToggleButton> chips = new EnumMap<>(CompareKind.class);
    private final Label warning = new Label();

    public KindsView(CompareViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("screen-header");
        for (CompareKind kind : CompareKind.values()) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().add("chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setSelected(kind == model.kindProperty().get());
            chip.setOnAction(event -> {
                chip.setSelected(true); // a second click does not take the choice back
                model.kindProperty().set(kind);
            });
            model.kindProperty().addListener((source, old, now) -> chip.setSelected(kind == now));
            chips.put(kind, chip);
        }
        FlowPane line = new FlowPane(8, 6); // in a narrow or zoomed window the chips take two lines
        line.getChildren().setAll(chips.values());
        HBox.setHgrow(line, Priority.ALWAYS);
        warning.getStyleClass().addAll("unsure", "small");
        warning.setMinWidth(0);
        getChildren().setAll(line, warning);
    }

    /** Counts again. */
    void refresh() {
        chips.forEach((kind, chip) -> {
            chip.setText(kind.title() + "  " + model.count(kind));
            chip.setAccessibleText("Show " + kind.title() + ", " + model.count(kind) + " rows");
            if (!kind.symbol().isEmpty()) {
                Label symbol = new Label(kind.symbol());
                symbol.getStyleClass().addAll("symbol", kind.tone());
                chip.setGraphic(symbol);
            }
        });
        warning.setText(model.warning());
    }
}
