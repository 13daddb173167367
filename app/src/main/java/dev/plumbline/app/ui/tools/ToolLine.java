package dev.plumbline.app.ui.tools;

import dev.plumbline.chart.Tone;
import java.util.List;

/**
 * A tool as the list shows it.
 *
 * @param share of the best match, 0 to 1; NaN while nobody searches
 * @param state as in {@code accepted} or {@code 1.1.0 waits}
 * @param costs ms a call of its versions, oldest first, for the small line
 * @param why what the search says of it; empty while nobody searches
 */
record ToolLine(
        String id,
        String requirement,
        String version,
        String state,
        Tone tone,
        String time,
        String interval,
        List<Double> costs,
        String memory,
        String security,
        Tone securityTone,
        double share,
        String why) {
    ToolLine {
        costs = List.copyOf(costs);
    }
}
