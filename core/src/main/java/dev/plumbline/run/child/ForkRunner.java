package dev.plumbline.run.child;

import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Answers the command {@code fork}: one fork of one benchmark. One at a time, because JMH announces a fork only in text
 * and says nothing when one dies; so fork boundaries, interleaving and stopping between forks are Plumbline's.
 */
final class ForkRunner {
    private ForkRunner() {}

    static void run(Command command, EventWriter writer) {
        String failure = "";
        try {
            new Runner(options(command), writer).run();
        } catch (RunnerException e) {
            failure = text(e);
        }
        int planned = command.number("iterations", 5);
        if (failure.isEmpty() && writer.measured() < planned) {
            failure = "only " + writer.measured() + " of " + planned + " iterations came to their end";
        }
        if (writer.isFinished() && failure.isEmpty()) {
            writer.emit(JsonLine.of("forked"));
        } else {
            writer.emit(JsonLine.of("failed").put("message", failure).put("output", writer.printedText()));
        }
    }

    static String text(Throwable e) {
        StringBuilder text = new StringBuilder(String.valueOf(e.getMessage()));
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause != e) {
                text.append('\n').append(cause);
            }
            // What a benchmark threw is suppressed below the cause.
            for (Throwable suppressed : cause.getSuppressed()) {
                text.append('\n').append(suppressed);
            }
        }
        return text.toString();
    }

    private static org.openjdk.jmh.runner.options.Options options(Command command) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(command.get("benchmark")) + "$")
                .mode(Mode.deepValueOf(command.get("mode")))
                // A benchmark that throws late or in its tear-down would pass with the iterations before it.
                .shouldFailOnError(true)
                .forks(1)
                .warmupForks(0)
                .warmupIterations(command.number("warmups", 5))
                .measurementIterations(command.number("iterations", 5))
                .addProfiler(GCProfiler.class);
        int warmupMillis = command.number("warmupMillis", -1);
        int iterationMillis = command.number("iterationMillis", -1);
        if (warmupMillis > 0) {
            options.warmupTime(TimeValue.milliseconds(warmupMillis));
        }
        if (iterationMillis > 0) {
            options.measurementTime(TimeValue.milliseconds(iterationMillis));
        }
        if (command.number("threads", 0) > 0) {
            options.threads(command.number("threads", 1));
        }
        for (Map.Entry<String, String> param : command.startingWith("param.").entrySet()) {
            options.param(param.getKey(), param.getValue());
        }
        if (!command.list("jvmArgs").isEmpty()) {
            options.jvmArgsAppend(command.list("jvmArgs").toArray(new String[0]));
        }
        command.list("profilers").forEach(profiler -> addProfiler(options, profiler));
        return options.build();
    }

    /** {@code jfr} or {@code jfr:dir=somewhere}, as on JMH's command line. */
    private static void addProfiler(ChainedOptionsBuilder options, String profiler) {
        String[] parts = profiler.split(":", 2);
        if (parts[0].equals("gc")) {
            return;
        }
        if (parts.length == 2) {
            options.addProfiler(parts[0], parts[1]);
        } else {
            options.addProfiler(parts[0]);
        }
    }
}
