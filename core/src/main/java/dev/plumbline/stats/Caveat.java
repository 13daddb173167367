package dev.plumbline.stats;

/** Something a reader must know to weigh a comparison; travels with the number and is printed as a footnote. */
public record Caveat(Kind kind, String text) {
    /** What the doubt is about. */
    public enum Kind {
        ONE_SITTING,
        /** Both sides are one measurement: the comparison says nothing. */
        SAME_MEASUREMENT,
        RUN_VARIATION_ASSUMED,
        RUN_VARIATION_KNOWN,
        ENVIRONMENT,
        FEW_FORKS,
        NO_FORKS,
        SUMMARY_ONLY,
        DROPPED,
        UNEQUAL_ITERATIONS,
        OUTLYING_FORK,
        OUTLYING_ITERATIONS,
        BIMODAL,
        MIXED,
        SUSPECTED,
        COUNTER,
        INCOMPATIBLE,
        MARGIN,
        NOT_WARM,
        INCOMPLETE,
        /** What the harness or its format could not tell. */
        SOURCE,
        /** More is neither better nor worse. */
        NO_DIRECTION,
        /** The two sides do not do the same work an operation. */
        WORK,
        /** Iterations or forks that something else disturbed. */
        DISTURBED,
        /** The two sides were not measured alike: the verdict is withheld. */
        CONDITIONS,
        /** What the CPU time of an operation says where the verdict on its time is withheld. */
        CPU_TIME,
        /** The cost is that of a loop without work. */
        NO_WORK,
        /** Bytes that the harness allocates, which move with the time of an operation. */
        HARNESS_BYTES
    }
}
