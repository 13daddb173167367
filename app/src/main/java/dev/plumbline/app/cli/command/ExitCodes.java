package dev.plumbline.app.cli.command;

import dev.plumbline.model.PlumblineException;

/** What the exit codes of every command mean. */
public final class ExitCodes {
    /** All is well. */
    public static final int FINE = 0;
    /** A proven regression, a failed run, a rejected or failed tool. */
    public static final int FAILED = 1;
    /** A person must decide, or nothing could be judged. */
    public static final int UNDECIDED = 2;
    /** Wrong usage or unreadable input (sysexits.h EX_USAGE). */
    public static final int USAGE = 64;
    /** A mistake of ours (sysexits.h EX_SOFTWARE), or a result that could not be kept where it belongs. */
    public static final int INTERNAL = 70;
    /** Stopped by Ctrl+C. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}

    public static int of(PlumblineException.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case FAILED -> FAILED;
            case UNDECIDED -> UNDECIDED;
            case NOT_KEPT -> INTERNAL;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
