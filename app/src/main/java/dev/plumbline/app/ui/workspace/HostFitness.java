package dev.plumbline.app.ui.workspace;

/**
 * Whether this host may be measured on now.
 *
 * @param level how far its numbers can be trusted
 * @param sentence the same in words, as in {@code Host ready — load 0.12}
 */
public record HostFitness(Level level, String sentence) {

    /** How far the numbers of a host can be trusted. */
    public enum Level {
        READY,
        DOUBT,
        UNFIT,
        UNKNOWN
    }

    /** Nobody has looked yet. */
    public static HostFitness unknown() {
        return new HostFitness(Level.UNKNOWN, "Host not checked yet");
    }
}
