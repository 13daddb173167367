package dev.plumbline.model.settings;

import dev.plumbline.model.metric.MetricUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a benchmark may cost at most, whatever it cost before.
 *
 * @param statistic which number of the forks is meant
 * @param cost in ns/op, above zero
 * @param text as it was written: {@code 12.5 us}
 */
public record Budget(Statistic statistic, double cost, String text) {
    /** A number that each fork has. */
    public enum Statistic {
        MEAN,
        /** The 10 % quantile of its iterations. */
        FLOOR,
        /** The 99 % quantile of its iterations. */
        P99;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The statistic with this word; empty when there is none. */
        public static Optional<Statistic> of(String word) {
            return Arrays.stream(values())
                    .filter(known -> known.word().equals(word))
                    .findFirst();
        }
    }

    public Budget {
        if (!(cost > 0) || Double.isInfinite(cost)) {
            throw new IllegalArgumentException("a budget needs a cost above zero, not " + cost);
        }
    }

    /**
     * A budget as people write it: {@code 12.5 us}, {@code 900ns}, or a rate such as {@code 80 ops/ms}; empty when the text
     * is neither.
     */
    public static Optional<Budget> read(Statistic statistic, String text) {
        String written = text.strip();
        int digits = 0;
        while (digits < written.length() && "0123456789.".indexOf(written.charAt(digits)) >= 0) {
            digits++;
        }
        String unit = written.substring(digits).strip();
        MetricUnit known = MetricUnit.of(unit.contains("/") ? unit : unit + "/op");
        if (digits == 0 || unit.isEmpty() || !known.isTime()) {
            return Optional.empty();
        }
        try {
            double cost = known.toCost(Double.parseDouble(written.substring(0, digits)));
            return cost > 0 && Double.isFinite(cost)
                    ? Optional.of(new Budget(statistic, cost, written))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code 12.5 us (mean)}. */
    public String words() {
        return text + " (" + statistic.word() + ")";
    }
}
