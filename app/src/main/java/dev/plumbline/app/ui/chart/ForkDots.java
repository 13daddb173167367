package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.Labels;
import dev.plumbline.chart.run.ForkDotsDrawing;
import dev.plumbline.chart.run.ForkLens;
import java.util.List;

/** One dot a fork, old hollow and new filled, in every lens: floor and mean. The band is what does not matter. */
public final class ForkDots extends ChartRegion {

    public ForkDots() {
        super("fork-dots");
        setMinHeight(150);
        setPrefSize(560, 200);
        HitPointer.install(this);
        setLenses("", 0.05, List.of());
    }

    /** Shows other forks. {@code band} is the half width of the band around the old level, as a share. */
    public void setLenses(String unit, double band, List<ForkLens> lenses) {
        show(new ForkDotsDrawing(unit, band, List.copyOf(lenses)));
        StringBuilder words = new StringBuilder("Forks");
        for (ForkLens lens : lenses) {
            words.append(", ").append(lens.title()).append(": old ");
            words.append(Labels.significant(ForkLens.level(lens.oldForks()), 4)).append(", new ");
            words.append(Labels.significant(ForkLens.level(lens.newForks()), 4));
        }
        setAccessibleText(words.append(' ').append(unit).toString());
    }
}
