package dev.plumbline.run;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.host.LoadMeter;
import dev.plumbline.model.Condition;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Records forks of three kernels on an otherwise idle machine, under loads of its own making: the data behind {@code
 * RecordedConditionsTest}. No test: it runs only when it is told where to write, and takes about a quarter of an hour
 * with the usual twenty rounds:
 *
 * <pre>
 * mvn -q -pl core -am test -Dtest=ConditionRecorder -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Drecord.conditions=core/src/test/resources/conditions/recorded.csv.gz
 * </pre>
 *
 * {@code -Drecord.rounds=2} makes a small one. The loads come by turns, so that what drifts on the machine drifts in all
 * of them.
 */
@EnabledIfSystemProperty(named = "record.conditions", matches = ".+")
class ConditionRecorder {
    private static final List<String> LOADS =
            List.of("quiet", "half", "half-toggling", "one", "one-toggling", "two", "two-toggling");
    private static final List<String> KERNELS =
            List.of("CosineBenchmark.simdPreferred", "DecayExponentialBenchmark.scalar", "SpreadingBenchmark.csrPull");

    @Test
    void record() throws IOException, InterruptedException {
        int rounds = Integer.getInteger("record.rounds", 20);
        Path file = Path.of(System.getProperty("record.conditions"));
        try (Writer out = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.US_ASCII);
                LoadedForks forks = new LoadedForks()) {
            out.write(header(rounds, forks.platform()));
            for (int round = 1; round <= rounds; round++) {
                for (String load : LOADS) {
                    try (BusyCores busy = BusyCores.named(load)) {
                        for (String kernel : KERNELS) {
                            out.write(lines(load, kernel, round, forks.fork(kernel, round)));
                        }
                    }
                }
            }
        }
    }

    private static String header(int rounds, Platform platform) {
        return "# recorded " + Instant.now() + ", " + rounds + " rounds, load before "
                + String.format(Locale.ROOT, "%.2f", LoadMeter.loadAverage())
                + System.getProperty("record.remark", "") + "\n# "
                + platform.environment().get(Fact.CPU).orElse("unknown CPU") + "\n# cores="
                + Runtime.getRuntime().availableProcessors()
                + "\nload,kernel,fork,cold,nanos,cpuNanos,delay,share,foreign,steal,overrun\n";
    }

    private static String lines(String load, String kernel, int round, LoadedForks.Measured fork) {
        StringBuilder lines = new StringBuilder();
        for (IterationFinished iteration : fork.iterations()) {
            Condition under = iteration.condition();
            RunEvent.Secondary cpu = iteration.secondary().get(Metric.CPU_TIME);
            lines.append(load).append(',').append(kernel).append(',').append(round);
            lines.append(fork.isDoubted() ? ",1," : ",0,");
            lines.append(number(MetricUnit.of(iteration.unit()).toCost(iteration.value())));
            lines.append(',').append(number(cpu == null ? Double.NaN : cpu.value()));
            for (double value :
                    new double[] {under.delay(), under.share(), under.foreign(), under.steal(), under.overrun()}) {
                lines.append(',').append(number(value));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Five digits are more than any of these numbers holds. */
    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.5g", value) : "";
    }
}
