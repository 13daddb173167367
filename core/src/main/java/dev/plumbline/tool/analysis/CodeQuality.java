package dev.plumbline.tool.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/** How much of the source explains itself; the counts are empty where it could not be analysed. */
public record CodeQuality(Analyser analyser, Optional<Counts> counts) {
    /**
     * @param functions functions and methods, nested ones too
     * @param comments comment lines
     * @param docstrings how many of the module, its classes and functions begin with one
     */
    public record Counts(int functions, int classes, int comments, int docstrings) {}

    public static CodeQuality unknown(Analyser analyser) {
        return new CodeQuality(analyser, Optional.empty());
    }

    /** The share of module, classes and functions that have a docstring, 0 to 1. */
    public OptionalDouble documentationRatio() {
        return counts.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(counts.get().docstrings()
                        / (double) (1 + counts.get().functions() + counts.get().classes()));
    }
}
