package dev.plumbline.run;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import java.util.Optional;

/**
 * Two runs measured in turn: a fork of the old side, a fork of the new, and again, so that whatever drifts on the machine
 * drifts on both. Where something disturbed one fork of a pair, both are measured again at once. {@link #run} blocks; {@link #stop} may be called from any thread. A benchmark that fails on one side
 * ends on both, and the others go on.
 */
public final class InterleavedSession {
    private final RunSession old;
    private final RunSession now;
    private final PairStopping stopping;

    /** Both plans must hold the same benchmarks, in the same order, with as many forks. */
    public InterleavedSession(RunSession old, RunSession now, PairStopping stopping) {
        if (!old.plan().items().equals(now.plan().items())) {
            throw new IllegalArgumentException("both sides must measure the same benchmarks in the same way");
        }
        this.old = old;
        this.now = now;
        this.stopping = stopping;
    }

    /** Ends the forks within a second and then both runs; what is complete stays. */
    public void stop() {
        old.stop();
        now.stop();
    }

    /** Measures everything that is planned, unless a benchmark has its answer before. */
    public void run() {
        old.begin();
        now.begin();
        try {
            for (Planned item : old.plan().items()) {
                measure(item);
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } finally {
            old.closeRunner();
            now.closeRunner();
        }
        old.end();
        now.end();
    }

    private void measure(Planned item) throws InterruptedException {
        Benchmark benchmark = item.benchmark();
        for (int fork = 1; fork <= item.settings().forks(); fork++) {
            if (!old.measure(item, fork) || !now.measure(item, fork)) {
                break;
            }
            if (old.isDisturbed(item, fork) || now.isDisturbed(item, fork)) {
                old.repeat(item, fork);
                now.repeat(item, fork);
            }
            if (!goesOn(benchmark)) {
                break;
            }
        }
        old.finish(benchmark);
        now.finish(benchmark);
    }

    private boolean goesOn(Benchmark benchmark) {
        Optional<Measurement> before = old.measurement(benchmark);
        Optional<Measurement> after = now.measurement(benchmark);
        return before.isEmpty() || after.isEmpty() || stopping.goesOn(before.get(), after.get());
    }
}
