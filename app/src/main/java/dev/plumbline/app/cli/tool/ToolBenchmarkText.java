package dev.plumbline.app.cli.tool;

import dev.plumbline.model.metric.Units;
import dev.plumbline.tool.measure.RunFailure;
import dev.plumbline.tool.measure.ToolMeasurement;
import dev.plumbline.tool.measure.ToolRun;
import java.util.OptionalDouble;

/** A tool's measurement for a terminal. */
final class ToolBenchmarkText {
    private static final double BYTES_A_KB = 1024;

    private ToolBenchmarkText() {}

    static String of(ToolMeasurement measured) {
        StringBuilder text = new StringBuilder(measured.subject().toolId()).append('\n');
        line(text, "time", time(measured));
        line(text, "memory", memory(measured));
        measured.runs().forEach(run -> line(text, "run " + run.number(), run(run)));
        measured.best()
                .filter(best -> !best.mockedCalls().isEmpty())
                .ifPresent(best -> line(text, "mocked", best.mockedCalls().size() + " calls (see --format json)"));
        line(text, "sandbox", sandbox(measured));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(1, 9 - name.length())))
                .append(value)
                .append('\n');
    }

    private static String time(ToolMeasurement measured) {
        if (measured.times().isEmpty()) {
            return "unknown";
        }
        String interval = measured.intervalMs()
                .map(i -> " (95 %: " + Units.number(i.low()) + " … " + Units.number(i.high()) + ")")
                .orElse("");
        String failed = measured.failedForks() == 0 ? "" : ", " + measured.failedForks() + " failed";
        return millis(measured.medianMs()) + interval + ", "
                + measured.forkMediansMs().size() + " forks × " + measured.iterations() + " iterations" + failed;
    }

    private static String memory(ToolMeasurement measured) {
        String traced = measured.peakTracedBytes().isPresent()
                ? Units.number(measured.peakTracedBytes().getAsLong() / BYTES_A_KB) + " KiB allocated at most"
                : "allocations unknown";
        String resident = measured.peakResidentBytes().isPresent()
                ? Units.number(measured.peakResidentBytes().getAsLong() / BYTES_A_KB / BYTES_A_KB)
                        + " MiB resident with the interpreter"
                : "resident size unknown";
        return traced + ", " + resident;
    }

    private static String run(ToolRun run) {
        return run.failure().map(ToolBenchmarkText::failure).orElseGet(() -> millis(run.executionTimeMs()));
    }

    private static String failure(RunFailure failure) {
        return "failed: " + failure.message() + "; " + failure.advice();
    }

    private static String sandbox(ToolMeasurement measured) {
        String python = measured.python().map(version -> ", Python " + version).orElse("");
        String missing =
                measured.notEnforced().isEmpty() ? "" : ", not enforced: " + String.join(", ", measured.notEnforced());
        return measured.sandbox().label() + missing + python;
    }

    private static String millis(OptionalDouble value) {
        return value.isPresent() ? Units.number(value.getAsDouble()) + " ms" : "unknown";
    }
}
