package dev.plumbline.app.ui.fx;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Passes frames on, but at most four a second while something is being measured: the observer must not disturb what it
 * observes. All requests of a quarter second share one frame, and without requests nothing is scheduled.
 */
public final class ThrottledPulse implements Pulse {

    /** The shortest time between two frames while measuring. */
    public static final Duration PERIOD = Duration.ofMillis(250);

    private final Pulse frames;
    private final UiTimer timer;
    private final InstantSource clock;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile boolean measuring;
    private volatile long lastFrame = Long.MIN_VALUE / 2;

    public ThrottledPulse(Pulse frames, UiTimer timer, InstantSource clock) {
        this.frames = frames;
        this.timer = timer;
        this.clock = clock;
    }

    /** While true, frames come at most every {@link #PERIOD}. May be called from any thread. */
    public void setMeasuring(boolean measuring) {
        this.measuring = measuring;
    }

    @Override
    public void request(Runnable frame) {
        if (!measuring) {
            frames.request(frame);
            return;
        }
        waiting.add(frame);
        schedule();
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            long wait = lastFrame + PERIOD.toMillis() - clock.millis();
            timer.after(Duration.ofMillis(Math.max(0, Math.min(wait, PERIOD.toMillis()))), this::fire);
        }
    }

    private void fire() {
        scheduled.set(false); // before polling, as in FxPulse
        lastFrame = clock.millis();
        int due = waiting.size();
        try {
            for (Runnable next = waiting.poll(); next != null; next = due > 0 ? waiting.poll() : null) {
                due--;
                next.run();
            }
        } finally {
            if (!waiting.isEmpty()) {
                schedule();
            }
        }
    }
}
