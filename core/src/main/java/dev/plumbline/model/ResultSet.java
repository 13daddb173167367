package dev.plumbline.model;

import dev.plumbline.model.machine.Environment;
import java.util.List;

/**
 * Measurements that belong together and can be one side of a comparison: a result file, a run, or a baseline folder.
 *
 * @param label how the user named it: a file name, a run id, {@code baseline}
 * @param oneSitting whether these values may be compared with another result set as if measured in one sitting
 * @param caveats what the source could not tell or had to leave out, in sentences
 * @param failures what failed where it was measured
 */
public record ResultSet(
        String label,
        Revision revision,
        Environment environment,
        List<Measurement> measurements,
        boolean oneSitting,
        List<String> caveats,
        List<FailedBenchmark> failures) {
    public ResultSet {
        measurements = List.copyOf(measurements);
        caveats = List.copyOf(caveats);
        failures = List.copyOf(failures);
    }

    /** Nothing failed. */
    public ResultSet(
            String label,
            Revision revision,
            Environment environment,
            List<Measurement> measurements,
            boolean oneSitting,
            List<String> caveats) {
        this(label, revision, environment, measurements, oneSitting, caveats, List.of());
    }

    /** The same of another environment. */
    public ResultSet with(Environment known) {
        return new ResultSet(label, revision, known, measurements, oneSitting, caveats, failures);
    }
}
