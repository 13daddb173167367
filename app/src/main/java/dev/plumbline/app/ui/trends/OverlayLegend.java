package dev.plumbline.app.ui.trends;

import dev.plumbline.model.Benchmark;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What lies over the series that is shown: a button each that takes it away, in its colour. */
final class OverlayLegend extends FlowPane {
    private final OverlayViewModel model;

    public OverlayLegend(OverlayViewModel model) {
        super(8, 4);
        this.model = model;
        model.chosen().addListener((ListChangeListener<Benchmark>) change -> refresh());
        model.pictureProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    private void refresh() {
        List<Node> parts = new ArrayList<>();
        Label title = new Label("Over it:");
        title.getStyleClass().addAll("muted", "small");
        parts.add(title);
        List<Benchmark> others = model.others();
        for (int i = 0; i < others.size(); i++) {
            Benchmark one = others.get(i);
            Button away = new Button(one.displayName() + "  \u00d7");
            away.setMnemonicParsing(false); // names have underscores
            away.getStyleClass().addAll("small", "layer-chip", "layer-" + (i + 1));
            away.setAccessibleText("Take away " + one.displayName());
            away.setOnAction(event -> model.toggle(one));
            parts.add(away);
        }
        getChildren().setAll(parts);
        setManaged(!others.isEmpty());
        setVisible(isManaged());
    }
}
