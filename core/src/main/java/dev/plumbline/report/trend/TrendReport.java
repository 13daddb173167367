package dev.plumbline.report.trend;

import dev.plumbline.model.metric.Units;
import dev.plumbline.model.metric.Values;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Drift;
import dev.plumbline.trend.Trend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A series with its changes printed between the rows where they happened, as Otava does. */
public final class TrendReport {
    static final String RUN = "run";

    private static final int SHOWN_AT_EACH_END = 3;

    private final String title;
    private final Values series;
    private final Trend trend;

    public TrendReport(String title, Values series, Trend trend) {
        this.title = title;
        this.series = series;
        this.trend = trend;
    }

    public String text() {
        StringBuilder text = new StringBuilder(title + ": " + headline() + "\n");
        int from = 0;
        for (ChangePoint point : trend.changePoints()) {
            appendRows(text, from, point.index());
            text.append("  ").append(change(point, RUN)).append('\n');
            from = point.index();
        }
        appendRows(text, from, series.size());
        if (trend.drift().isShown()) {
            text.append("  ").append(drift(trend.drift(), RUN)).append('\n');
        }
        return text.toString();
    }

    private String headline() {
        return headline(trend, series.toArray(), RUN);
    }

    /**
     * {@code 24 runs, 2 change points, 1 suspected, 1 set by a person}.
     *
     * @param noun what a value of the series is, as in {@code run}
     */
    static String headline(Trend trend, double[] series, String noun) {
        int proven = trend.proven().size();
        long suspected =
                trend.changePoints().stream().filter(ChangePoint::isSuspected).count();
        long stated = trend.changePoints().size() - proven - suspected;
        List<String> parts = new ArrayList<>(List.of(count(series.length, noun)));
        if (Arrays.stream(series).filter(Double::isFinite).count() < Trend.FEWEST_RUNS) {
            return parts.get(0) + ", too few to tell (" + Trend.FEWEST_RUNS + " are needed)";
        }
        parts.add(proven == 0 ? "no change point" : count(proven, "change point"));
        if (suspected > 0) {
            parts.add(suspected + " suspected");
        }
        if (stated > 0) {
            parts.add(stated + " set by a person");
        }
        return String.join(", ", parts);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void appendRows(StringBuilder text, int from, int to) {
        boolean folds = to - from > 2 * SHOWN_AT_EACH_END + 1;
        for (int i = from; i < to; i++) {
            if (folds && i == from + SHOWN_AT_EACH_END) {
                text.append(String.format(Locale.ROOT, "%8s  (%d more)\n", "…", to - from - 2 * SHOWN_AT_EACH_END));
                i = to - SHOWN_AT_EACH_END;
            }
            text.append(String.format(Locale.ROOT, "%8d  %12s\n", i, Units.number(series.get(i))));
        }
    }

    /** {@code ▲ +10.2 % (+9.1 … +11.3 %), p <0.0001}; the symbol says which way, not what is better. */
    static String change(ChangePoint point, String noun) {
        String symbol = point.ratio() > 1 ? "▲" : "▼";
        return "── " + symbol + " " + Units.signedPercent(point.ratio() - 1) + " ("
                + Units.interval(point.interval().low() - 1, point.interval().high() - 1) + "), p "
                + Units.probability(point.p())
                + (point.isProven() ? "" : ", " + doubt(point, noun)) + " ──";
    }

    private static String doubt(ChangePoint point, String noun) {
        return point.isSuspected() ? "suspected: wait for more " + noun + "s, or measure again" : "set by a person";
    }

    static String drift(Drift drift, String noun) {
        return "drift: " + Units.signedPercent(drift.total()) + " over the last " + count(drift.runs(), noun) + ", p "
                + Units.probability(drift.p());
    }
}
