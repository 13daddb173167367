package dev.plumbline.stats;

/**
 * Through which value of a fork two sides are compared. Interference and garbage collection only ever add time, so the
 * floor varies least between forks; but it is blind to the tail, hence the mean as a second look.
 */
public enum Lens {
    /** ln of the 10 % quantile (type 7) of the iterations of a fork. */
    FLOOR("floor"),
    /** ln of the arithmetic mean of the iterations of a fork. */
    MEAN("mean");

    private final String word;

    Lens(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
