package dev.plumbline.chart.trend;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.Tone;

/** The upright lines of a trend. Words that would lie on others go a line lower, and are left out when none is free. */
record TrendMarks(TrendData data, TrendFrame frame, double chosen) {

    private static final int ROWS = 3;
    private static final double ROW = 24;
    private static final double SIZE = 11;
    private static final int LONGEST = 46;

    void draw(Surface surface, ChartColors colors) {
        double[] head = new double[ROWS];
        double[] foot = new double[ROWS];
        for (TrendMark mark : data.marks()) {
            if (frame.shows(mark.place())) {
                if (mark.kind() == TrendMark.Kind.BREAK) {
                    environment(surface, colors, mark, foot);
                } else {
                    step(surface, colors, mark, head);
                }
            }
        }
    }

    private void step(Surface surface, ChartColors colors, TrendMark mark, double[] free) {
        Area area = frame.area();
        double x = Math.floor(frame.x().at(mark.place())) + 0.5;
        boolean suspected = mark.kind() == TrendMark.Kind.SUSPECTED;
        Rgba color = colors.of(suspected ? Tone.UNSURE : mark.tone());
        double width = mark.place() == chosen ? 2.6 : 1.4;
        Stroke stroke = suspected ? Stroke.dotted(color, width) : Stroke.dashed(color, width);
        surface.line(x, area.y(), x, area.bottom(), stroke);
        TextStyle words = TextStyle.plain(colors.of(ChartColor.PANEL), SIZE).strong();
        double wide = words.widthOf(mark.label()) + 14;
        double left = x + 4 + wide > surface.width() ? x - 4 - wide : x + 4;
        int row = row(free, left);
        if (row < 0) {
            return;
        }
        free[row] = left + wide + 4;
        Area plate = new Area(left, area.y() + 2 + row * ROW, wide, 20);
        surface.fillRound(plate, 3, color);
        double middle = plate.y() + 10;
        if (suspected) {
            Area inside = new Area(plate.x() + 1, plate.y() + 1, plate.width() - 2, plate.height() - 2);
            surface.fillRound(inside, 2, colors.of(ChartColor.PANEL));
            surface.text(
                    mark.label(),
                    plate.x() + 7,
                    middle,
                    TextStyle.plain(color, SIZE).strong());
        } else {
            surface.text(mark.label(), plate.x() + 7, middle, words);
        }
    }

    private void environment(Surface surface, ChartColors colors, TrendMark mark, double[] free) {
        Area area = frame.area();
        double x = Math.floor(frame.x().at(mark.place())) + 0.5;
        surface.line(x, area.y(), x, area.bottom(), Stroke.dashed(colors.of(ChartColor.MUTED), 1));
        TextStyle words = TextStyle.plain(colors.of(ChartColor.MUTED), SIZE);
        String label =
                mark.label().length() > LONGEST ? mark.label().substring(0, LONGEST - 1) + "\u2026" : mark.label();
        double wide = words.widthOf(label);
        boolean right = x + 6 + wide <= area.right();
        int row = row(free, right ? x + 6 : x - 6 - wide);
        if (row >= 0) {
            free[row] = right ? x + 12 + wide : x;
            double y = area.bottom() - 10 - row * 16;
            surface.text(label, right ? x + 6 : x - 6, y, right ? words : words.leftOf());
        }
    }

    private static int row(double[] free, double left) {
        for (int row = 0; row < free.length; row++) {
            if (free[row] <= left) {
                return row;
            }
        }
        return -1;
    }
}
