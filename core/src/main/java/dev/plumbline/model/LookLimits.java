package dev.plumbline.model;

/**
 * At what looks a run was judged that stopped by itself; whoever judges it again is as strict as each of them was.
 *
 * @param margin of equivalence, as a fraction
 * @param mostForks after which there was an answer in any case
 */
public record LookLimits(double margin, int mostForks) {
    public LookLimits {
        if (!(margin > 0) || mostForks < 1) {
            throw new IllegalArgumentException("a margin above 0 and at least one fork are needed");
        }
    }
}
