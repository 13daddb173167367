package dev.plumbline.model;

import org.jspecify.annotations.Nullable;

/**
 * Something the user must hear of, in one sentence: what is wrong, where, and what to do. The command line prints the
 * message and ends with the exit code of the kind; the window shows it; nobody prints a stack trace without
 * {@code --debug}.
 */
public final class PlumblineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Who can mend it. */
    public enum Kind {
        /** The input or the call: exit code 64. */
        USAGE,
        /** The work itself did not succeed: exit code 1. */
        FAILED,
        /** Nothing could be judged, or a person must decide: exit code 2. */
        UNDECIDED,
        /** The work succeeded but its result could not be written where it belongs: exit code 70. */
        NOT_KEPT,
        /** The user stopped it: exit code 130. */
        INTERRUPTED
    }

    private final Kind kind;

    public PlumblineException(Kind kind, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** Unreadable input or wrong usage. */
    public static PlumblineException usage(String sentence) {
        return new PlumblineException(Kind.USAGE, sentence, null);
    }

    public static PlumblineException usage(String sentence, Throwable cause) {
        return new PlumblineException(Kind.USAGE, sentence, cause);
    }

    /** The work could not be done. */
    public static PlumblineException failed(String sentence) {
        return new PlumblineException(Kind.FAILED, sentence, null);
    }

    public static PlumblineException failed(String sentence, Throwable cause) {
        return new PlumblineException(Kind.FAILED, sentence, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for the user. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "something went wrong" : message;
    }
}
