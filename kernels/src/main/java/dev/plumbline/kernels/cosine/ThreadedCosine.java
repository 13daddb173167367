package dev.plumbline.kernels.cosine;

/**
 * The rows divided among threads, from {@value #WORTHWHILE} rows on; below that waking a thread costs more than it
 * brings, and the caller does the work alone.
 *
 * <p>The threads are daemons named {@code cosine-rows-n} and end with {@link #close()}. One call at a time.
 */
public final class ThreadedCosine implements Cosine, AutoCloseable {
    /** From so many rows on the work is divided. */
    public static final int WORTHWHILE = 10_000;

    private final Dots dots;
    private final RowCrew crew;

    /**
     * Divides the work of {@code dots} among {@code threads} threads, the caller's included.
     *
     * @throws IllegalArgumentException for fewer than one thread
     */
    public ThreadedCosine(Dots dots, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
        this.dots = dots;
        crew = new RowCrew(threads - 1);
    }

    @Override
    public void similarities(float[] query, CandidateRows rows, float[] out) {
        rows.requireFit(query, out, 1);
        if (rows.count() < WORTHWHILE) {
            dots.dots(query, rows, 0, rows.count(), out);
        } else {
            crew.work(rows.count(), (from, to) -> dots.dots(query, rows, from, to, out));
        }
        DotCosine.normalise(query, 0, rows, out, 0);
    }

    @Override
    public void close() {
        crew.close();
    }
}
