package dev.plumbline.kernels.cosine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of threads that share stretches of rows with the caller. */
final class RowCrew implements AutoCloseable {
    /** Work on the rows in [from, to). */
    interface Stretch {
        void run(int from, int to);
    }

    private final int hands;
    private final ExecutorService threads;

    RowCrew(int hands) {
        this.hands = hands;
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(Math.max(1, hands), task -> {
            Thread thread = new Thread(task, "cosine-rows-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Returns when all rows are done. What a thread throws arrives wrapped in a CompletionException. */
    void work(int rows, Stretch stretch) {
        List<CompletableFuture<Void>> others = new ArrayList<>(hands);
        int parts = hands + 1;
        for (int part = 1; part < parts; part++) {
            int from = boundary(rows, part, parts);
            int to = boundary(rows, part + 1, parts);
            others.add(CompletableFuture.runAsync(() -> stretch.run(from, to), threads));
        }
        stretch.run(0, boundary(rows, 1, parts));
        for (CompletableFuture<Void> other : others) {
            other.join();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** Multiples of four, so that forms with four rows at a time meet no rest inside. */
    private static int boundary(int rows, int part, int parts) {
        return part == parts ? rows : (int) ((long) rows * part / parts) & -4;
    }
}
