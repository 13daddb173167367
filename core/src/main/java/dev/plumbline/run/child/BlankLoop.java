package dev.plumbline.run.child;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Measures what the loop around a benchmark takes when there is no work in it: the same loop that JMH generates, with its
 * volatile flag asked after each operation. What costs no more than that has no measurable work.
 */
final class BlankLoop {
    private static final int WARMUPS = 5;
    private static final int ROUNDS = 8;
    private static final int ROUND_MILLIS = 25;

    /** CPU time: a neighbour on the core must not make a loop without work look like work. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private volatile boolean done;

    private BlankLoop() {}

    /** Answers the command {@code blank}: nanoseconds an operation, one number a round. */
    static void measure(EventWriter writer) {
        StringBuilder nanos = new StringBuilder("[");
        for (int round = 0; round < WARMUPS + ROUNDS; round++) {
            double perOperation = new BlankLoop().nanosPerOperation();
            if (round >= WARMUPS) {
                nanos.append(nanos.length() > 1 ? "," : "").append(JsonLine.number(perOperation));
            }
        }
        writer.emit(JsonLine.of("blank").raw("nanos", nanos.append(']').toString()));
    }

    private double nanosPerOperation() {
        Thread timer = new Thread(this::endAfterAWhile, "blank-loop-timer");
        timer.setDaemon(true);
        timer.start();
        return loop(this);
    }

    private void endAfterAWhile() {
        try {
            Thread.sleep(ROUND_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        done = true;
    }

    private static double loop(BlankLoop control) {
        long operations = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        do {
            operations++;
        } while (!control.done);
        return (THREADS.getCurrentThreadCpuTime() - start) / (double) operations;
    }
}
