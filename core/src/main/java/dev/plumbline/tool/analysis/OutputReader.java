package dev.plumbline.tool.analysis;

import dev.plumbline.tool.analysis.security.SecurityFinding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what installed analysers print; the JSON of it is not this package's business. */
public interface OutputReader {
    /** The average over radon's blocks; empty where radon could not say or found none. */
    OptionalDouble radonAverage(String output);

    /** Bandit's findings; empty where it could not read the source. */
    Optional<List<SecurityFinding>> banditFindings(String output);
}
