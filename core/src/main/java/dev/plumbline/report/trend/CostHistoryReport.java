package dev.plumbline.report.trend;

import dev.plumbline.tool.CostHistory;
import dev.plumbline.trend.ChangePoint;

/** Where the cost of a tool changed over its versions, in words: the same on the command line and in the window. */
public final class CostHistoryReport {
    private static final String VERSION = "version";

    private final CostHistory course;

    public CostHistoryReport(CostHistory course) {
        this.course = course;
    }

    /** {@code 9 versions, 1 change point}. */
    public String headline() {
        return TrendReport.headline(course.trend(), course.costs(), VERSION);
    }

    /** {@code drift: +12 % over the last 8 versions, p 0.002}; empty without one worth a word. */
    public String drift() {
        return course.trend().drift().isShown()
                ? TrendReport.drift(course.trend().drift(), VERSION)
                : "";
    }

    /** The headline, a line for each step with the first version of the new level, and the drift. */
    public String text() {
        StringBuilder text = new StringBuilder("course: " + headline() + "\n");
        for (ChangePoint point : course.trend().changePoints()) {
            text.append("  from ")
                    .append(course.versions().get(point.index()))
                    .append(' ')
                    .append(TrendReport.change(point, VERSION))
                    .append('\n');
        }
        String drift = drift();
        return drift.isEmpty() ? text.toString() : text + "  " + drift + "\n";
    }
}
