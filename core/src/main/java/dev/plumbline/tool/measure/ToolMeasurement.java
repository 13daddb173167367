package dev.plumbline.tool.measure;

import dev.plumbline.model.Measurement;
import dev.plumbline.stats.Order;
import dev.plumbline.tool.sandbox.SandboxLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What running a version of a tool showed. What could not be determined is empty, never 0.
 *
 * @param times milliseconds an operation, one fork a process, for the statistics; empty when no fork succeeded
 * @param failedForks forks that gave no time
 * @param peakTracedBytes most that one call had allocated at once
 * @param peakResidentBytes most that the whole process occupied, interpreter included
 * @param runs the reported ones; failed runs stay, with their failure
 * @param notEnforced limits that did not hold in this sandbox
 * @param contract {@code function} or {@code program}
 * @param result the beginning of what the tool gave, for people
 * @param resultsAreChecked the results of the timed calls were those of the first, as far as there were timed calls
 * @param printed the beginning of what it printed; of a failing tool, the end
 * @param testScript measures the same without Plumbline
 */
public record ToolMeasurement(
        ToolSubject subject,
        Optional<Measurement> times,
        int failedForks,
        OptionalLong peakTracedBytes,
        OptionalLong peakResidentBytes,
        List<ToolRun> runs,
        SandboxLevel sandbox,
        List<String> notEnforced,
        Optional<String> python,
        Optional<String> contract,
        Optional<String> result,
        boolean resultsAreChecked,
        Optional<String> printed,
        String testScript) {
    private static final double BYTES_A_KB = 1024;

    public ToolMeasurement {
        runs = List.copyOf(runs);
        notEnforced = List.copyOf(notEnforced);
    }

    /** The most that one call had allocated at once, in KiB; empty where it was not measured. */
    public OptionalDouble peakTracedKb() {
        return kilobytes(peakTracedBytes);
    }

    /** The most that the whole process occupied, in KiB; empty where it was not measured. */
    public OptionalDouble peakResidentKb() {
        return kilobytes(peakResidentBytes);
    }

    private static OptionalDouble kilobytes(OptionalLong bytes) {
        return bytes.isPresent() ? OptionalDouble.of(bytes.getAsLong() / BYTES_A_KB) : OptionalDouble.empty();
    }

    /** Whether at least one run succeeded. */
    public boolean isSuccess() {
        return best().isPresent();
    }

    /** The fastest run that succeeded. */
    public Optional<ToolRun> best() {
        return runs.stream()
                .filter(run -> !run.isFailed() && run.executionTimeMs().isPresent())
                .min(Comparator.comparingDouble(run -> run.executionTimeMs().orElseThrow()));
    }

    /** The first failure of any run; a tool that failed once says so. */
    public Optional<RunFailure> failure() {
        return runs.stream().flatMap(run -> run.failure().stream()).findFirst();
    }

    /** The median of each fork, in ms an operation; empty when nothing was timed. */
    public List<Double> forkMediansMs() {
        return times.stream().flatMap(ForkMedians::of).toList();
    }

    /** Median over the forks, in ms an operation. */
    public OptionalDouble medianMs() {
        return ForkMedians.median(forkMediansMs());
    }

    /** 95 % for the typical fork, in ms an operation; empty for fewer than two forks. */
    public Optional<MillisInterval> intervalMs() {
        return ForkMedians.interval(forkMediansMs());
    }

    /** CPU time of a call in ms, median over the forks; empty where the system does not tell it. */
    public OptionalDouble medianCpuMs() {
        return ForkMedians.median(middles(Recording.CPU));
    }

    /** The first call of a process in ms, median over all processes. */
    public OptionalDouble firstCallMs() {
        return ForkMedians.median(middles(Recording.FIRST));
    }

    /** Whether later calls answer from what the first one left behind. */
    public boolean keepsItsAnswers() {
        return times.filter(TimeJudge::isKept).isPresent();
    }

    private List<Double> middles(String metric) {
        return times.stream()
                .flatMap(measurement -> TimeJudge.forks(measurement, metric).stream())
                .map(fork -> Order.median(fork.measured().toArray()))
                .toList();
    }

    /** Measured iterations of a fork, the most of any. */
    public int iterations() {
        return times.stream()
                .flatMap(measurement -> measurement.primary().forks().stream())
                .mapToInt(fork -> fork.measured().size())
                .max()
                .orElse(0);
    }
}
