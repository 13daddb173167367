package dev.plumbline.report.trend;

import dev.plumbline.tool.CostHistory;
import dev.plumbline.trend.ChangePoint;

/** Where the cost of a tool changed over its versions, in words: the same on the command line and in the window. */
public final class CostHistoryReport {
    private static final String VERSION = "version";

    private final CostHistory costHistory;

    public CostHistoryReport(CostHistory costHistory) {
        this.costHistory = costHistory;
    }

    /** {@code 9 versions, 1 change point}. */
    public String headline() {
        return TrendReport.headline(costHistory.trend(), costHistory.costs(), VERSION);
    }

    /** {@code drift: +12 % over the last 8 versions, p 0.002}; empty without one worth a word. */
    public String drift() {
        return costHistory.trend().drift().isShown()
                ? TrendReport.drift(costHistory.trend().drift(), VERSION)
                : "";
    }

    /** The headline, a line for each step with the first version of the new level, and the drift. */
    public String text() {
        StringBuilder text = new StringBuilder("course: " + headline() + "\n");
        for (ChangePoint point : costHistory.trend().changePoints()) {
            text.append("  from ")
                    .append(costHistory.versions().get(point.index()))
                    .append(' ')
                    .append(TrendReport.change(point, VERSION))
                    .append('\n');
        }
        String drift = drift();
        return drift.isEmpty() ? text.toString() : text + "  " + drift + "\n";
    }
}
