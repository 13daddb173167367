package dev.plumbline.app.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class FrameBufferTest {

    private final List<Runnable> frames = new ArrayList<>();
    private final List<List<Integer>> batches = new ArrayList<>();
    private final FrameBuffer<Integer> buffer = new FrameBuffer<>(frames::add, batches::add);

    @Test
    void handsOverOneBatchAFrame() {
        buffer.offer(1);
        buffer.offer(2);
        buffer.offer(3);
        assertThat(frames).hasSize(1);
        frames.remove(0).run();
        assertThat(batches).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void asksForAnotherFrameOnlyWhenSomethingArrives() {
        buffer.offer(1);
        frames.remove(0).run();
        assertThat(frames).isEmpty();
        buffer.offer(2);
        frames.remove(0).run();
        assertThat(batches).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void losesNothingThatManyThreadsOffer() throws InterruptedException {
        LinkedBlockingQueue<Runnable> pulses = new LinkedBlockingQueue<>();
        List<Integer> arrived = new ArrayList<>();
        FrameBuffer<Integer> shared = new FrameBuffer<>(pulses::add, arrived::addAll);
        CountDownLatch done = new CountDownLatch(4);
        for (int sender = 0; sender < 4; sender++) {
            new Thread(() -> {
                        for (int i = 0; i < 5_000; i++) {
                            shared.offer(i);
                        }
                        done.countDown();
                    })
                    .start();
        }
        while (done.getCount() > 0 || !pulses.isEmpty()) {
            Runnable frame = pulses.poll();
            if (frame != null) {
                frame.run();
            }
        }
        assertThat(arrived).hasSize(20_000);
    }
}
