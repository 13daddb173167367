package dev.plumbline.app.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Carries events from any thread to the JavaFX thread: one batch a frame, in the order offered, none lost, never
 * blocking the sender.
 *
 * @param <E> the kind of event
 */
public final class FrameBuffer<E> {

    private final Pulse pulse;
    private final Consumer<? super List<E>> receiver;
    private final Queue<E> pending = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean requested = new AtomicBoolean();

    public FrameBuffer(Pulse pulse, Consumer<? super List<E>> receiver) {
        this.pulse = pulse;
        this.receiver = receiver;
    }

    /** May be called from any thread. */
    public void offer(E event) {
        pending.add(event);
        if (requested.compareAndSet(false, true)) {
            pulse.request(this::drain);
        }
    }

    private void drain() {
        requested.set(false); // before polling: an event offered from here on asks for its own frame
        List<E> batch = new ArrayList<>();
        for (E event = pending.poll(); event != null; event = pending.poll()) {
            batch.add(event);
        }
        if (!batch.isEmpty()) {
            receiver.accept(List.copyOf(batch));
        }
    }
}
