package dev.plumbline.kernels.lanes;

/**
 * Whether a variant can run in this JVM.
 *
 * @param available true when it can
 * @param reason one sentence without a full stop saying why not; empty exactly when available
 */
public record Availability(boolean available, String reason) {
    public Availability {
        if (available != reason.isEmpty()) {
            throw new IllegalArgumentException("A reason belongs to what is unavailable, and only there: " + reason);
        }
    }

    /** It can run. */
    public static Availability granted() {
        return new Availability(true, "");
    }

    /** It cannot run, because of {@code reason}. */
    public static Availability denied(String reason) {
        return new Availability(false, reason);
    }
}
