package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.chart.ForkDots;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.VerdictBadge;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The forks of the chosen row through both lenses, and why it has its verdict. */
final class WhyView extends HBox {

    private final CompareViewModel model;
    private final ForkDots dots = new ForkDots();
    private final Panel forks = new Panel("", dots);
    private final VerdictBadge badge = new VerdictBadge();
    private final VBox words = new VBox(6);
    private final Panel why;

    public WhyView(CompareViewModel model, Runnable copy) {
        super(12);
        this.model = model;
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        why = new Panel("Why this verdict?", scroll, badge, new KeyedButton("Copy", "C", copy).styled("small"));
        HBox.setHgrow(forks, Priority.ALWAYS);
        HBox.setHgrow(why, Priority.ALWAYS);
        forks.setPrefWidth(600);
        why.setPrefWidth(580);
        forks.setMinWidth(320);
        why.setMinWidth(320);
        forks.detail().setMinWidth(0);
        getChildren().setAll(forks, why);
        setPrefHeight(244);
        model.selectedProperty().addListener((source, old, now) -> refresh(now));
        refresh(model.selectedProperty().get());
    }

    ForkDots dots() {
        return dots;
    }

    private void refresh(@Nullable CompareRow row) {
        words.getChildren().clear();
        if (row == null) {
            forks.title().setText("No row is chosen");
            forks.detail().setText("");
            badge.setVisible(false);
            dots.setLenses("", model.threshold(), List.of());
            return;
        }
        forks.title().setText(row.cells().name());
        boolean known = !row.why().lenses().isEmpty();
        forks.detail().setText(known ? counts(row) : row.isMetric() ? "no values of single forks are known" : "");
        dots.setLenses(row.why().unit(), model.threshold(), row.why().lenses());
        dots.setVisible(known);
        badge.setVisible(row.isMetric());
        badge.stateProperty().set(row.state());
        row.why().sentences().forEach(sentence -> add(sentence, "small"));
        row.why().doubts().forEach(doubt -> add("! " + doubt, "unsure"));
        add(row.why().next(), "strong");
    }

    private static String counts(CompareRow row) {
        var floor = row.why().lenses().get(0);
        return "one dot is one fork: \u25cb " + floor.oldForks().size() + " old, \u25cf "
                + floor.newForks().size() + " new";
    }

    private void add(String sentence, String style) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("small", style);
        words.getChildren().add(label);
    }
}
