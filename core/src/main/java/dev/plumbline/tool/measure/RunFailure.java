package dev.plumbline.tool.measure;

import dev.plumbline.tool.sandbox.SandboxedRun;

/**
 * Why a run of a tool failed.
 *
 * @param message what happened, in one sentence
 * @param advice what to do about it
 */
public record RunFailure(FailureKind kind, String message, String advice) {
    private static final int SHOWN = 300;

    /** A process that ended, or was ended, before it reported. */
    static RunFailure of(SandboxedRun run) {
        return switch (run.reason()) {
            case TIMED_OUT ->
                new RunFailure(
                        FailureKind.TIME_LIMIT,
                        run.sentence(),
                        "give it a smaller test_input, or look for a loop without an end");
            case OUT_OF_MEMORY ->
                new RunFailure(
                        FailureKind.MEMORY, run.sentence(), "work in smaller pieces, or give it a smaller test_input");
            case TOO_MUCH_OUTPUT -> new RunFailure(FailureKind.OUTPUT, run.sentence(), "print the result only");
            case TOO_MANY_PROCESSES ->
                new RunFailure(FailureKind.PROCESSES, run.sentence(), "do the work in one process, or in few");
            case STOPPED -> new RunFailure(FailureKind.STOPPED, run.sentence(), "start it again to measure it");
            case COULD_NOT_START ->
                new RunFailure(
                        FailureKind.START, run.sentence(), "check the Python and the sandbox with plumbline doctor");
            case COMPLETED, EXITED_NON_ZERO ->
                new RunFailure(
                        FailureKind.EXIT,
                        "the process ended with exit code " + run.exitCode() + " before it answered" + lastWords(run),
                        "the tool must return; it may not end its process");
        };
    }

    private static String lastWords(SandboxedRun run) {
        return run.stderr()
                .strip()
                .lines()
                .reduce((before, line) -> line)
                .map(line -> " (" + line.substring(0, Math.min(SHOWN, line.length())) + ")")
                .orElse("");
    }
}
