package dev.plumbline.trend;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.stats.Lens;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one run says of one metric of one benchmark.
 *
 * @param floorLogs ln of the floor of each fork, as a cost
 * @param meanLogs ln of the mean of each fork, as a cost
 * @param publishedLog ln of the mean that a harness printed, as a cost, where no values came with it; else NaN
 * @param conditions under which it was measured
 */
public record SeriesPoint(
        String runId,
        String name,
        Instant at,
        Environment environment,
        Revision revision,
        List<Double> floorLogs,
        List<Double> meanLogs,
        double publishedLog,
        SideConditions conditions) {
    public SeriesPoint {
        floorLogs = List.copyOf(floorLogs);
        meanLogs = List.copyOf(meanLogs);
    }

    /** How many forks say something; none where only a mean was printed. */
    public int forks() {
        return floorLogs.size();
    }

    /**
     * One series of several, by time; a run that several of them have counts as the first of them has it. Where the
     * values of some runs are known, runs that only printed a mean are left out: a mean beside floors would look like
     * a step.
     *
     * @param series each by time
     */
    public static List<SeriesPoint> merged(List<List<SeriesPoint>> series) {
        List<SeriesPoint> all = joined(series);
        List<SeriesPoint> withValues =
                all.stream().filter(point -> point.forks() > 0).toList();
        return withValues.isEmpty() ? all : withValues;
    }

    private static List<SeriesPoint> joined(List<List<SeriesPoint>> series) {
        if (series.size() == 1) {
            return series.get(0);
        }
        Map<String, SeriesPoint> byRun = new LinkedHashMap<>();
        series.forEach(points -> points.forEach(point -> byRun.putIfAbsent(point.runId(), point)));
        return byRun.values().stream()
                .sorted(Comparator.comparing(SeriesPoint::at).thenComparing(SeriesPoint::runId))
                .toList();
    }

    /** The cost in the floor lens: the geometric mean over the forks, or the mean that was printed. NaN without both. */
    public double floor() {
        return geometric(floorLogs);
    }

    /** The cost in the mean lens: the geometric mean over the forks, or the mean that was printed. NaN without both. */
    public double mean() {
        return geometric(meanLogs);
    }

    /** The cost in a lens. */
    public double cost(Lens lens) {
        return lens == Lens.FLOOR ? floor() : mean();
    }

    private double geometric(List<Double> logs) {
        if (logs.isEmpty()) {
            return Math.exp(publishedLog);
        }
        double sum = 0;
        for (double log : logs) {
            sum += log;
        }
        return Math.exp(sum / logs.size());
    }
}
