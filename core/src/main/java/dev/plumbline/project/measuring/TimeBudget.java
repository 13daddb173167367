package dev.plumbline.project.measuring;

import dev.plumbline.model.Benchmark;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/**
 * Time for a whole run, shared among its benchmarks: each may take an equal part of what the ones before it left over.
 * The first fork of a benchmark is always measured.
 */
public final class TimeBudget {
    private final Duration total;
    private final int benchmarks;
    private final InstantSource clock;
    private final Set<Benchmark> begun = new HashSet<>();
    private final Instant start;
    private Instant share;
    private Instant last;

    /** The clock runs from now on; a total of zero never ends. */
    public TimeBudget(Duration total, int benchmarks, InstantSource clock) {
        this.total = total;
        this.benchmarks = benchmarks;
        this.clock = clock;
        this.start = clock.instant();
        this.share = start;
        this.last = start;
    }

    /** Whether another fork as long as the one that just ended fits in. */
    boolean allowsAnother(Benchmark benchmark) {
        if (total.isZero()) {
            return true;
        }
        Instant now = clock.instant();
        Duration fork = Duration.between(last, now);
        if (begun.add(benchmark)) {
            int toCome = Math.max(1, benchmarks - begun.size() + 1);
            share = last.plus(total.minus(Duration.between(start, last)).dividedBy(toCome));
        }
        last = now;
        return !now.plus(fork).isAfter(share);
    }
}
