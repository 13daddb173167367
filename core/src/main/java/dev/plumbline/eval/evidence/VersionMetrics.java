package dev.plumbline.eval.evidence;

import java.util.OptionalDouble;

/** What one version costs and what was found in it; what is not known is empty. */
public record VersionMetrics(
        OptionalDouble timeMillis, OptionalDouble memoryKb, OptionalDouble securityIssues, OptionalDouble complexity) {
    public static final VersionMetrics UNKNOWN = new VersionMetrics(
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** Everything known. */
    public static VersionMetrics of(double timeMillis, double memoryKb, double securityIssues, double complexity) {
        return new VersionMetrics(
                OptionalDouble.of(timeMillis),
                OptionalDouble.of(memoryKb),
                OptionalDouble.of(securityIssues),
                OptionalDouble.of(complexity));
    }

    /** The relative change of a cost, as a fraction; empty where either is unknown or the old one is not above zero. */
    public static OptionalDouble change(OptionalDouble before, OptionalDouble after) {
        if (before.isEmpty() || after.isEmpty() || !(before.getAsDouble() > 0)) {
            return OptionalDouble.empty();
        }
        double change = after.getAsDouble() / before.getAsDouble() - 1;
        return Double.isFinite(change) ? OptionalDouble.of(change) : OptionalDouble.empty();
    }
}
