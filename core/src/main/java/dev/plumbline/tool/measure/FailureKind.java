package dev.plumbline.tool.measure;

import java.util.Arrays;
import java.util.Locale;

/** What a run failed of, so that the right advice can stand beside it. */
public enum FailureKind {
    SYNTAX,
    /** The test input does not fit. */
    INPUT,
    /** There is nothing to call. */
    CONTRACT,
    /** A module is not installed. */
    DEPENDENCY,
    /** A mocked call answered what the tool cannot use. */
    MOCK,
    TIME_LIMIT,
    MEMORY,
    OUTPUT,
    PROCESSES,
    /** It tried what no run may: the network, files outside its folder. */
    SANDBOX,
    /** It ended its process. */
    EXIT,
    /** It wrote into its measurement, or answered for it. */
    FORGED,
    /** What its calls gave or cost does not fit together. */
    INCONSISTENT,
    /** It was stopped from outside. */
    STOPPED,
    /** The process could not be started. */
    START,
    /** The tool's own code raised something. */
    TOOL;

    /** The word in files: {@code time_limit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FailureKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(TOOL);
    }
}
