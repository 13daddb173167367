package dev.plumbline.chart.trend;

import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.scale.Scale;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The last costs of a benchmark as one small line: it falls when something gets faster. At least a fifth of the median
 * fills its height, so that noise looks flat and a step looks like a step.
 */
public final class SparklineDrawing implements Drawing {
    private final List<Double> costs;

    /** @param costs oldest first; values that are not finite leave a gap in time only */
    public SparklineDrawing(List<Double> costs) {
        this.costs = costs.stream().filter(Double::isFinite).toList();
    }

    /** The same in words. */
    public String words() {
        if (costs.size() < 2) {
            return "no history yet";
        }
        double change = costs.get(costs.size() - 1) / costs.get(0) - 1;
        return "last " + costs.size() + " runs, " + Labels.change(change, 1) + " from first to last";
    }

    @Override
    public void draw(Surface surface, ChartColors colors) {
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
