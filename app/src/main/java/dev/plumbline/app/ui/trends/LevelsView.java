package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.chart.ForestPlot;
import dev.plumbline.app.ui.chart.ForkDots;
import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.trends.picture.LevelsPicture;
import dev.plumbline.chart.interval.IntervalAxis;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two levels against each other, over the screen: the change with its intervals, the forks, and what it means. */
final class LevelsView extends VBox {
    private static final double BAND = 0.05;

    private final LevelsViewModel model;
    private final ForestPlot changes = new ForestPlot();
    private final ForkDots dots = new ForkDots();
    private final VBox words = new VBox(4);
    private final Label title = new Label();

    /** @param copy puts the sentences on the clipboard */
    public LevelsView(LevelsViewModel model, Runnable copy) {
        this.model = model;
        title.getStyleClass().add("panel-title");
        Bar head = new Bar(
                List.of(title),
                List.of(
                        new KeyedButton("Copy", "", copy).styled("small"),
                        new KeyedButton("Close", "Esc", this::close).styled("small")));
        VBox.setVgrow(dots, Priority.ALWAYS);
        setMinSize(0, 0);
        getStyleClass().addAll("panel", "picker");
        getChildren().setAll(head, TrendPickers.scrolled(new VBox(8, words, changes, dots)));
        setMaxSize(760, 560);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        model.pictureProperty().addListener((source, old, now) -> refresh(now));
        refresh(model.pictureProperty().get());
    }

    private void close() {
        model.pictureProperty().set(null);
    }

    private void refresh(@Nullable LevelsPicture picture) {
        setVisible(picture != null);
        if (picture == null) {
            return;
        }
        title.setText(picture.title());
        words.getChildren().clear();
        picture.sentences().forEach(sentence -> {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add("small");
            words.getChildren().add(label);
        });
        changes.setRows(
                "Change in cost, 95 % interval; a run is a replicate",
                new IntervalAxis(picture.reach(), BAND, true), picture.changes());
        dots.setLenses(picture.unit(), BAND, picture.lenses());
        requestFocus();
    }
}
