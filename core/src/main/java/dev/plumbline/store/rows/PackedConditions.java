package dev.plumbline.store.rows;

import dev.plumbline.condition.SideConditions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Under what a run measured a benchmark, as the row that series are read from keeps it: six numbers in one text. */
final class PackedConditions {
    private static final int NUMBERS = 6;
    private static final double DIGITS = 1e4;

    private PackedConditions() {}

    /** Null where nothing is known. */
    static @Nullable String text(SideConditions side) {
        return side.known()
                ? rounded(side.delay()) + " " + rounded(side.foreign()) + " " + rounded(side.steal()) + " "
                        + rounded(side.own()) + " " + side.disturbedForks() + " " + side.forks()
                : null;
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? Math.round(value * DIGITS) / DIGITS : Double.NaN;
    }

    /** What {@link #text} wrote. */
    static SideConditions read(@Nullable String text, int cores) {
        if (text == null) {
            return SideConditions.UNKNOWN;
        }
        double[] numbers = Arrays.stream(text.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return numbers.length == NUMBERS
                ? new SideConditions(
                        true, numbers[0], numbers[1], numbers[2], numbers[3], cores, (int) numbers[4], (int) numbers[5])
                : SideConditions.UNKNOWN;
    }
}
