package dev.plumbline.project.checking;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.List;
import java.util.Optional;

/**
 * What the complete forks of a run in progress say. A change has no verdict: to look again after each fork and to stop at
 * will would raise the rate of false alarms.
 *
 * @param settings of the run
 * @param unit of the values
 */
public record ProvisionalChange(Benchmark benchmark, Settings settings, MetricUnit unit) {
    /** Fewer say nothing of a change. */
    public static final int FEWEST_FORKS = 2;

    /** The change of these forks against a baseline; empty with fewer than two, and where there is no number. */
    public Optional<Comparison> against(Baseline baseline, List<Fork> complete) {
        if (complete.size() < FEWEST_FORKS) {
            return Optional.empty();
        }
        return SuiteComparison.of(
                        set(baseline.measurement()),
                        set(measurement(complete)),
                        Rule.DEFAULT,
                        SuiteComparison.Correction.NONE,
                        each -> SuiteComparison.Knowledge.ASSUMED)
                .rows()
                .stream()
                .filter(row -> row.metric().isPrimary())
                .findFirst()
                .map(ComparisonRow::comparison)
                .filter(found -> Double.isFinite(found.change()));
    }

    /** The floor of these forks, in the unit of the values; NaN without any. */
    public double floor(List<Fork> forks) {
        return forks.isEmpty() ? Double.NaN : Capturing.shown(measurement(forks));
    }

    private Measurement measurement(List<Fork> forks) {
        return new Measurement(
                benchmark,
                settings.withForks(forks.size()),
                List.of(new MetricValues(Metric.primary(unit.text()), forks)));
    }

    private static ResultSet set(Measurement measurement) {
        return new ResultSet("live", Revision.NONE, Environment.UNKNOWN, List.of(measurement), false, List.of());
    }
}
