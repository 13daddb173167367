package dev.plumbline.app.ui.fx;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;

/**
 * Frames at the speed of the screen, at most 60 a second. The timer starts on request and stops in the same frame, so
 * that an idle window draws nothing at all.
 */
public final class FxPulse implements Pulse {

    private final Queue<Runnable> requests = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ticking = new AtomicBoolean();
    private final FxThread thread = new FxThread();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            frame();
        }
    };

    @Override
    public void request(Runnable frame) {
        requests.add(frame);
        tick();
    }

    private void tick() {
        if (ticking.compareAndSet(false, true)) {
            thread.execute(timer::start);
        }
    }

    private void frame() {
        ticking.set(false); // before polling: a request made from here on asks for its own frame
        int due = requests.size();
        try {
            for (Runnable next = requests.poll(); next != null; next = due > 0 ? requests.poll() : null) {
                due--;
                next.run();
            }
        } finally {
            if (!requests.isEmpty()) {
                tick(); // one request threw: the others are not lost with it
            }
        }
    }
}
