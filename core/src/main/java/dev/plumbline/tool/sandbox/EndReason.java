package dev.plumbline.tool.sandbox;

/** Why a run ended. */
public enum EndReason {
    COMPLETED,
    EXITED_NON_ZERO,
    TIMED_OUT,
    OUT_OF_MEMORY,
    TOO_MUCH_OUTPUT,
    TOO_MANY_PROCESSES,
    /** Someone asked for it. */
    STOPPED,
    COULD_NOT_START
}
