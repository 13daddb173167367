package dev.plumbline.chart.trend;

/** A value to compare with, drawn from end to end. */
public record TrendLine(double value, String label, Kind kind) {
    /** What it stands for, and with it how it is drawn. */
    public enum Kind {
        /** What was accepted: dashed. */
        BASELINE,
        /** What it may cost at most: dotted. */
        BUDGET
    }
}
