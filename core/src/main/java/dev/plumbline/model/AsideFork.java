package dev.plumbline.model;

/**
 * A fork that is kept, but does not count: another one was measured in its place, or it was measured in the place of
 * another and was no better, or it was cut off before its end.
 *
 * @param fork its number; {@code repeats} is that of the fork it was to replace, 0 when it is an original
 * @param primary values of the primary metric
 * @param cutOff whether it was killed, with its run or alone, and these are the iterations until then
 */
public record AsideFork(int fork, int repeats, Fork primary, boolean cutOff) {
    /** A fork that came to its end. */
    public AsideFork(int fork, int repeats, Fork primary) {
        this(fork, repeats, primary, false);
    }

    /** Whether it was to be judged, and another one is judged in its place. */
    public boolean isReplaced() {
        return repeats == 0 && !cutOff;
    }
}
