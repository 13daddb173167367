package dev.plumbline.model.metric;

import java.util.Locale;

/**
 * What an operation of a benchmark works on, as its author declares it. Two sides whose operations do different work are
 * not compared by the operation.
 *
 * @param unit one thing: {@code element}, {@code byte}
 * @param amount of them in one operation, above 0
 */
public record Work(String unit, double amount) {
    /** Nothing is declared. */
    public static final Work UNDECLARED = new Work("", Double.NaN);

    /** What harnesses round away when they print a rate. */
    private static final double SAME = 0.02;

    public boolean isDeclared() {
        return amount > 0 && Double.isFinite(amount);
    }

    /** Whether both declare the same amount of the same thing, or neither declares any. */
    public boolean isSameAs(Work other) {
        if (!isDeclared() || !other.isDeclared()) {
            return isDeclared() == other.isDeclared();
        }
        return unit.equals(other.unit) && Math.abs(other.amount / amount - 1) <= SAME;
    }

    /** {@code 1000 elements}; {@code undeclared work} where nothing is declared. */
    public String text() {
        if (!isDeclared()) {
            return "undeclared work";
        }
        boolean whole = amount == Math.rint(amount) && amount < 1e15;
        return (whole ? String.format(Locale.ROOT, "%.0f", amount) : Units.number(amount)) + " " + unit
                + (amount == 1 ? "" : "s");
    }
}
