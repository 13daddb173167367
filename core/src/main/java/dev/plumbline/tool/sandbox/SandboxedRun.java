package dev.plumbline.tool.sandbox;

/**
 * How a run ended.
 *
 * @param exitCode of the first process; -1 when it was killed or did not start
 * @param sentence the reason in one sentence
 */
public record SandboxedRun(EndReason reason, int exitCode, String stdout, String stderr, String sentence) {
    /** Whether the process ended by itself, with whatever exit code. */
    public boolean endedByItself() {
        return reason == EndReason.COMPLETED || reason == EndReason.EXITED_NON_ZERO;
    }
}
