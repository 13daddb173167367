package dev.plumbline.app.ui.tools;

import dev.plumbline.chart.trend.TrendData;
import dev.plumbline.report.trend.CostHistoryReport;
import dev.plumbline.tool.CostHistory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is shown of the past of a tool.
 *
 * @param versions newest first
 * @param chart cost of the versions that callers got; without points while none was measured
 * @param costHistory where the cost changed, in words
 */
record ToolPast(List<VersionLine> versions, TrendData chart, String costHistory) {
    ToolPast {
        versions = List.copyOf(versions);
    }

    static ToolPast of(List<VersionLine> versions, CostHistory costHistory) {
        CostHistoryReport words = new CostHistoryReport(costHistory);
        return new ToolPast(
                versions,
                new CostHistoryPainting(costHistory).picture(),
                Stream.of(words.headline(), words.drift())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" \u00b7 ")));
    }

    static ToolPast empty() {
        return new ToolPast(List.of(), TrendData.empty(), "");
    }
}
