package dev.plumbline.app.ui.table;

import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import java.util.Comparator;

/**
 * A value in a table. In order come first what is unknown, then words, then quantities of one kind after the other,
 * each by its size whatever unit it is printed in.
 */
public sealed interface Cell extends Comparable<Cell> {
    /** As the table prints it. */
    String text();

    /** Nothing is known; never zero. */
    record Absent(String text) implements Cell {}

    /** Text, in the order of the alphabet. */
    record Words(String text) implements Cell {}

    /**
     * A number.
     *
     * @param kind quantities of different kinds are not compared
     * @param amount in the base unit of its kind; finite
     */
    record Quantity(String kind, double amount, String text) implements Cell {}

    /** Where a value should stand and none is known: a dash. */
    static Cell absent() {
        return new Absent(Units.UNKNOWN);
    }

    /** Of a line that has no such value, as a heading has none. */
    static Cell blank() {
        return new Absent("");
    }

    static Cell words(String text) {
        return new Words(text);
    }

    /** A bare number such as a probability or a change as a fraction; what is not finite is absent. */
    static Cell number(double value, String text) {
        return Double.isFinite(value) ? new Quantity("", value, text) : new Absent(text);
    }

    /** A value in a unit: 900 ns stand before 1 µs. What is not finite is absent. */
    static Cell value(double value, MetricUnit unit, String text) {
        if (!Double.isFinite(value)) {
            return new Absent(text);
        }
        return switch (unit.kind()) {
            case TIME_PER_OPERATION, TIME -> new Quantity(unit.kind().name(), unit.toCost(value), text);
            case OPERATIONS_PER_TIME, RATE -> new Quantity(unit.kind().name(), value * perNano(unit), text);
            case COUNTER, OTHER -> new Quantity(unit.text(), value, text);
        };
    }

    /** How many a nanosecond one of this unit is; its cost is the reciprocal. */
    private static double perNano(MetricUnit unit) {
        double cost = unit.toCost(1);
        return cost > 0 ? 1 / cost : 1;
    }

    @Override
    default int compareTo(Cell other) {
        if (this instanceof Quantity mine && other instanceof Quantity theirs) {
            return Comparator.comparing(Quantity::kind)
                    .thenComparingDouble(Quantity::amount)
                    .compare(mine, theirs);
        }
        int ranks = Integer.compare(rank(this), rank(other));
        return ranks != 0 || !(this instanceof Words) ? ranks : text().compareToIgnoreCase(other.text());
    }

    private static int rank(Cell cell) {
        return cell instanceof Absent ? 0 : cell instanceof Words ? 1 : 2;
    }
}
