package dev.plumbline.app.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A score on the scale from 0 to 100 with the three bands that it is read by. */
public final class ScoreBand extends Region {

    private static final double HIGHEST = 100;
    private static final double BAR_TOP = 9;
    private static final double BAR_HEIGHT = 10;
    private static final double HEIGHT = 42;
    private static final double WIDEST = 430;
    /** Where each band begins; the last ends at 100. */
    private static final List<Double> STARTS = List.of(0.0, 30.5, 79.5, HIGHEST);

    private final List<Region> bars;
    private final List<Label> words;
    private final Region marker = new Region();
    private final Region stem = new Region();
    private double score;

    public ScoreBand() {
        getStyleClass().addAll("score-band", "layers"); // the marker stands on the bars
        bars = List.of("reject", "review", "accept").stream()
                .map(ScoreBand::bar)
                .toList();
        words = List.of("0\u201330 reject", "31\u201379 review", "80\u2013100 accept").stream()
                .map(ScoreBand::word)
                .toList();
        marker.getStyleClass().add("marker");
        stem.getStyleClass().add("stem");
        getChildren().addAll(bars);
        getChildren().addAll(words);
        getChildren().addAll(stem, marker);
        setMinSize(240, HEIGHT);
        setPrefSize(WIDEST, HEIGHT);
        setMaxSize(WIDEST, HEIGHT);
    }

    private static Region bar(String band) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", band);
        return bar;
    }

    private static Label word(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    /** Moves the marker. */
    public void setScore(double value) {
        score = Math.max(0, Math.min(HIGHEST, value));
        setAccessibleText("Score " + Math.round(value) + " of 100; 0 to 30 reject, 31 to 79 review, 80 to 100 accept");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double unit = getWidth() / HIGHEST;
        IntStream.range(0, bars.size()).forEach(i -> {
            double left = snapPositionX(STARTS.get(i) * unit);
            double width = snapPositionX(STARTS.get(i + 1) * unit) - left;
            bars.get(i).resizeRelocate(left, BAR_TOP, width, BAR_HEIGHT);
            Label label = words.get(i);
            double wide = label.prefWidth(-1);
            double middle = Math.max(0, Math.min(getWidth() - wide, left + (width - wide) / 2));
            label.resizeRelocate(middle, BAR_TOP + BAR_HEIGHT + 3, wide, label.prefHeight(-1));
        });
        double at = snapPositionX(score * unit);
        stem.resizeRelocate(at - 1, BAR_TOP - 2, 2, BAR_HEIGHT + 3);
        marker.resizeRelocate(at - 6, 0, 12, 8);
    }
}
