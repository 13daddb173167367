package dev.plumbline.run.child;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.format.OutputFormat;

/**
 * JMH's listener that turns what it is told into JSON lines. JMH calls it only between iterations, so it costs the timed
 * window nothing. What JMH prints as text (stack traces above all) is kept for the message of a failure.
 */
final class EventWriter implements OutputFormat {
    private static final int LINES_KEPT = 60;

    private final PrintStream events;
    private final Deque<String> printed = new ArrayDeque<>();
    private StringBuilder partial = new StringBuilder();
    private boolean finished;
    private int measured;

    EventWriter(PrintStream events) {
        this.events = events;
    }

    void emit(JsonLine line) {
        synchronized (events) {
            // Whatever an agent printed without an end of line ends here, and is no part of ours.
            events.println("\n" + line);
            events.flush();
        }
    }

    /** Whether JMH delivered a result for the fork. */
    boolean isFinished() {
        return finished;
    }

    /** How many measured iterations gave a result. */
    int measured() {
        return measured;
    }

    /** The last lines that JMH or the benchmark printed through JMH. */
    String printedText() {
        synchronized (printed) {
            return String.join("\n", printed);
        }
    }

    @Override
    public void startBenchmark(BenchmarkParams params) {
        emit(JsonLine.of("started")
                .put("jmh", params.getJmhVersion())
                .put("jdk", params.getJdkVersion())
                .put("vm", params.getVmName() + " " + params.getVmVersion())
                .put("threads", params.getThreads()));
    }

    @Override
    public void iteration(BenchmarkParams benchmark, IterationParams params, int iteration) {
        emit(JsonLine.of("iteration").put("warmup", isWarmup(params)).put("index", iteration));
    }

    @Override
    public void iterationResult(
            BenchmarkParams benchmark, IterationParams params, int iteration, IterationResult data) {
        measured += isWarmup(params) ? 0 : 1;
        Result<?> primary = data.getPrimaryResult();
        JsonLine line = JsonLine.of("result")
                .put("warmup", isWarmup(params))
                .put("index", iteration)
                .put("value", primary.getScore())
                .put("unit", primary.getScoreUnit());
        StringBuilder secondary = new StringBuilder("{");
        for (String name : data.getSecondaryResults().keySet()) {
            Result<?> result = data.getSecondaryResults().get(name);
            secondary
                    .append(secondary.length() > 1 ? "," : "")
                    .append(JsonLine.quote(name))
                    .append(":[");
            secondary.append(JsonLine.number(result.getScore())).append(',');
            secondary.append(JsonLine.quote(result.getScoreUnit())).append(']');
        }
        line.raw("secondary", secondary.append('}').toString());
        if (!isWarmup(params) && benchmark.getMode() == org.openjdk.jmh.annotations.Mode.SampleTime) {
            line.raw("histogram", histogram(primary));
        }
        if (data.getMetadata() != null) {
            line.put("measuredOps", data.getMetadata().getMeasuredOps())
                    .put("allOps", data.getMetadata().getAllOps())
                    .put("perInvocation", benchmark.getOpsPerInvocation());
        }
        emit(line);
    }

    private static String histogram(Result<?> result) {
        StringBuilder text = new StringBuilder("[");
        Iterator<Map.Entry<Double, Long>> entries = result.getStatistics().getRawData();
        while (entries.hasNext()) {
            Map.Entry<Double, Long> entry = entries.next();
            text.append(text.length() > 1 ? "," : "").append('[');
            text.append(JsonLine.number(entry.getKey()))
                    .append(',')
                    .append(entry.getValue())
                    .append(']');
        }
        return text.append(']').toString();
    }

    private static boolean isWarmup(IterationParams params) {
        return params.getType() == IterationType.WARMUP;
    }

    @Override
    public void endBenchmark(BenchmarkResult result) {
        finished = result != null;
    }

    @Override
    public void startRun() {
        finished = false;
    }

    @Override
    public void endRun(Collection<RunResult> result) {
        flush();
    }

    @Override
    public void print(String text) {
        synchronized (printed) {
            partial.append(text);
        }
    }

    @Override
    public void println(String text) {
        synchronized (printed) {
            partial.append(text);
            for (String line : partial.toString().split("\n", -1)) {
                printed.addLast(line);
                if (printed.size() > LINES_KEPT) {
                    printed.removeFirst();
                }
            }
            partial = new StringBuilder();
        }
    }

    @Override
    public void verbosePrintln(String text) {
        // JMH's own tracing; of no use to anybody here.
    }

    @Override
    public void write(int b) {
        print(Character.toString((char) (b & 0xff)));
    }

    @Override
    public void write(byte[] bytes) {
        print(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {
        events.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
