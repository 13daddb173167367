package dev.plumbline.tool.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The average cyclomatic complexity of functions, methods and classes, as {@code radon cc -a} counts it. A source
 * without any counts as one block, its statements.
 *
 * @param average empty where the source could not be analysed
 */
public record Complexity(Analyser analyser, OptionalDouble average) {
    public static Complexity unknown(Analyser analyser) {
        return new Complexity(analyser, OptionalDouble.empty());
    }

    public Optional<Grade> grade() {
        return average.isPresent() ? Optional.of(Grade.of(average.getAsDouble())) : Optional.empty();
    }
}
