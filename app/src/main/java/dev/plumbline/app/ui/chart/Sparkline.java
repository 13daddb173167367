package dev.plumbline.app.ui.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The last costs of a benchmark as one small line: it falls when something gets faster. At least a fifth of the median
 * fills its height, so that noise looks flat and a step looks like a step.
 */
public final class Sparkline extends ChartRegion {

    public Sparkline() {
        super("sparkline");
        setMinHeight(8);
        setPrefSize(96, 24);
        setCosts(List.of());
    }

    /** Shows other costs, oldest first; values that are not finite leave a gap in time only. */
    public void setCosts(List<Double> costs) {
        List<Double> copy = costs.stream().filter(Double::isFinite).toList();
        show((surface, colors) -> draw(surface, colors, copy));
        setAccessibleText(words(copy));
    }

    private static String words(List<Double> costs) {
        if (costs.size() < 2) {
            return "no history yet";
        }
        double change = costs.get(costs.size() - 1) / costs.get(0) - 1;
        return "last " + costs.size() + " runs, " + Labels.change(change, 1) + " from first to last";
    }

    private static void draw(Surface surface, ChartColors colors, List<Double> costs) {
        if (costs.isEmpty()) {
            return;
        }
        double middle = costs.stream().sorted().toList().get(costs.size() / 2);
        Range range = Range.around(costs.stream().mapToDouble(Double::doubleValue), new Range(0, 1))
                .atLeast(Math.abs(middle) * 0.2);
        Scale x = Scale.linear(new Range(0, Math.max(1, costs.size() - 1)), 3, surface.width() - 3);
        Scale y = Scale.linear(range, surface.height() - 4, 4);
        double[] xs = IntStream.range(0, costs.size()).mapToDouble(x::at).toArray();
        double[] ys = costs.stream().mapToDouble(y::at).toArray();
        if (costs.size() == 1) {
            surface.dot(xs[0], ys[0], 2, colors.of(ChartColor.ACCENT));
        } else {
            surface.polyline(xs, ys, xs.length, Stroke.solid(colors.of(ChartColor.ACCENT), 1.3));
        }
    }
}
