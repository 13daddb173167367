package dev.plumbline.trend;

import dev.plumbline.model.Environment;
import dev.plumbline.model.Revision;
import dev.plumbline.stats.Lens;
import java.time.Instant;
import java.util.List;

/**
 * What one run says of one metric of one benchmark.
 *
 * @param floorLogs ln of the floor of each fork, as a cost
 * @param meanLogs ln of the mean of each fork, as a cost
 */
public record SeriesPoint(
        String runId,
        String name,
        Instant at,
        Environment environment,
        Revision revision,
        List<Double> floorLogs,
        List<Double> meanLogs) {
    public SeriesPoint {
        floorLogs = List.copyOf(floorLogs);
        meanLogs = List.copyOf(meanLogs);
    }

    /** The cost in the floor lens: the geometric mean over the forks. NaN without forks. */
    public double floor() {
        return geometric(floorLogs);
    }

    /** The cost in the mean lens: the geometric mean over the forks. NaN without forks. */
    public double mean() {
        return geometric(meanLogs);
    }

    /** The cost in a lens: the geometric mean over the forks. NaN without forks. */
    public double cost(Lens lens) {
        return lens == Lens.FLOOR ? floor() : mean();
    }

    private static double geometric(List<Double> logs) {
        return Math.exp(logs.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
    }
}
