package dev.plumbline.gate.check;

import static dev.plumbline.gate.Severity.FAIL;
import static dev.plumbline.gate.Severity.PASS;
import static dev.plumbline.gate.Severity.UNDECIDED;
import static dev.plumbline.gate.Severity.WARN;

import dev.plumbline.gate.Check;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.Configured;
import dev.plumbline.gate.Finding;
import dev.plumbline.gate.RowState;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.settings.GateLimit;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Grades a proven change for the worse of any metric. Which way is worse the metric says; one without a direction is not
 * judged.
 *
 * @param byBound compare the near bound of the interval with the limits instead of the change
 */
record MetricRegression(Configured configured, boolean byBound) implements Check {
    @Override
    public String id() {
        return configured.check().id();
    }

    @Override
    public Optional<String> unused() {
        return Optional.of(configured.unused());
    }

    @Override
    public Optional<Finding> judge(CheckedRow row) {
        if (!configured.isMeant(row) || row.state() != RowState.JUDGED) {
            return Optional.empty();
        }
        Optional<ComparisonRow> compared =
                row.metrics().comparison(configured.check().metric());
        if (compared.isEmpty()) {
            return configured.namesBenchmarks()
                    ? Optional.of(
                            configured.finding(UNDECIDED, configured.metric() + " was not measured on both sides"))
                    : Optional.empty();
        }
        return Optional.of(judge(compared.get()));
    }

    private Finding judge(ComparisonRow row) {
        Comparison comparison = row.comparison();
        if (!row.metric().unit().isDirected()) {
            return configured.finding(
                    UNDECIDED, configured.metric() + " has no direction, so nothing says which way is worse");
        }
        String words = configured.metric() + " " + Units.change(comparison.change()) + " ("
                + Units.interval(
                        comparison.interval().low(), comparison.interval().high()) + ")";
        return switch (comparison.verdict()) {
            case REGRESSION -> graded(comparison, words);
            case IMPROVEMENT, EQUIVALENT ->
                configured.finding(PASS, words + ", " + comparison.verdict().word());
            case INCONCLUSIVE, INCOMPATIBLE ->
                configured.finding(UNDECIDED, words + ", " + Verdict.INCONCLUSIVE.word());
        };
    }

    private Finding graded(Comparison comparison, String words) {
        if (isBeyond(comparison, configured.check().fail())) {
            return configured.finding(
                    FAIL, words + ", proven, beyond " + text(configured.check().fail()));
        }
        return isBeyond(comparison, configured.check().warn())
                ? configured.finding(
                        WARN,
                        words + ", proven, beyond " + text(configured.check().warn()))
                : configured.finding(PASS, words + ", proven, within its limit");
    }

    private boolean isBeyond(Comparison comparison, @Nullable GateLimit limit) {
        double size = byBound ? comparison.interval().low() : comparison.change();
        // From zero to something has no ratio, and is worse than any limit.
        return limit != null && (Double.isNaN(size) || size >= limit.value());
    }

    private static String text(@Nullable GateLimit limit) {
        return limit == null ? "" : limit.text();
    }
}
