package dev.plumbline.event;

import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.util.List;
import java.util.Map;

/** One line of the runner JVM, understood. It knows nothing of time or of which fork it belongs to. */
public sealed interface RunnerMessage {
    /** The JVM is up and waits for commands. */
    record Ready() implements RunnerMessage {}

    /**
     * A benchmark of the class path with its own settings; {@code -1} milliseconds where it names none.
     *
     * @param params the values of each {@code @Param}
     */
    record Listed(
            String name,
            Mode mode,
            int threads,
            int forks,
            int warmups,
            long warmupMillis,
            int iterations,
            long iterationMillis,
            Map<String, List<String>> params)
            implements RunnerMessage {}

    /** The list is complete; {@code garbageCollector} is that of a JVM without flags, empty when it has no name. */
    record ListEnded(String garbageCollector) implements RunnerMessage {}

    /** JMH starts the fork. */
    record Started(String jmh, String jdk, String vm, int threads) implements RunnerMessage {}

    /** An iteration begins. */
    record IterationBegan(boolean warmup, int index) implements RunnerMessage {}

    /**
     * How many operations an iteration did; JMH multiplies them by what one invocation stands for.
     *
     * @param measured within the timed window, of all threads together; 0 unknown
     * @param all those before and after it included; 0 unknown
     * @param perInvocation at least 1
     */
    record Work(long measured, long all, int perInvocation) {
        public static final Work UNKNOWN = new Work(0, 0, 1);
    }

    /** An iteration ended. */
    record Result(
            boolean warmup,
            int index,
            double value,
            String unit,
            Map<String, RunEvent.Secondary> secondary,
            Values histogram,
            Work work)
            implements RunnerMessage {
        public Result(
                boolean warmup,
                int index,
                double value,
                String unit,
                Map<String, RunEvent.Secondary> secondary,
                Values histogram) {
            this(warmup, index, value, unit, secondary, histogram, Work.UNKNOWN);
        }
    }

    /** What a loop without work takes, in nanoseconds an operation, round by round. */
    record Blank(Values nanosPerOp) implements RunnerMessage {}

    /** The fork delivered its result. */
    record Forked() implements RunnerMessage {}

    /** The command failed. */
    record Failed(String message, String output) implements RunnerMessage {}
}
