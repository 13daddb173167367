package dev.plumbline.chart.interval;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.scale.Scale;

/** A point and its interval over the band; what lies outside the axis ends in an arrow. */
public record IntervalDrawing(IntervalData data, IntervalAxis axis) implements Drawing {

    @Override
    public void draw(Surface surface, ChartColors colors) {
        Scale scale = axis.scale(surface.width());
        double height = surface.height();
        double band = axis.full() ? height : Math.min(height, 18);
        double left = scale.at(-axis.band());
        surface.fill(
                new Area(left, (height - band) / 2, scale.at(axis.band()) - left, band), colors.of(ChartColor.BAND));
        double zero = Math.floor(scale.at(0)) + 0.5;
        Stroke dots = Stroke.dotted(colors.of(axis.full() ? ChartColor.MUTED : ChartColor.FAINT), 1);
        surface.line(zero, (height - band) / 2, zero, (height + band) / 2, dots);
        if (data.isKnown()) {
            Intervals.draw(surface, colors.of(data.tone()), scale, data, height / 2);
        }
    }
}
