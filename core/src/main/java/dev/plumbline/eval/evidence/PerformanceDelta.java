package dev.plumbline.eval.evidence;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The change of both costs in percent, 50.0 for half as much again; empty where it is unknown.
 *
 * @param measured the statistics' word on the time; empty where two plain numbers were given
 */
public record PerformanceDelta(
        OptionalDouble timePercent, OptionalDouble memoryPercent, Optional<MeasuredChange> measured) {
    public static PerformanceDelta of(EvaluationCase versions) {
        OptionalDouble time = VersionMetrics.change(
                versions.before().metrics().timeMillis(),
                versions.after().metrics().timeMillis());
        OptionalDouble measured = versions.measured().isPresent()
                ? OptionalDouble.of(versions.measured().get().change())
                : time;
        return new PerformanceDelta(percent(measured), percent(versions.memoryChange()), versions.measured());
    }

    private static OptionalDouble percent(OptionalDouble fraction) {
        // Rounded, so that 1.5 / 1 - 1 reads as 50 and not as 50.00000000000001.
        return fraction.isPresent()
                ? OptionalDouble.of(Math.round(fraction.getAsDouble() * 1e8) / 1e6)
                : OptionalDouble.empty();
    }
}
