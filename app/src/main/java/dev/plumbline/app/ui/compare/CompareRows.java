package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.chart.run.ForkLens;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.Policy;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ShortNames;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.Explanation;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.FailedRow;
import dev.plumbline.stats.suite.GeometricMean;
import dev.plumbline.stats.suite.UnpairedMetric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a judged comparison into the lines of the table: what needs a look first. */
final class CompareRows {
    private static final List<VerdictState> ORDER = List.of(
            VerdictState.FAILED,
            VerdictState.REGRESSION,
            VerdictState.INCONCLUSIVE,
            VerdictState.IMPROVEMENT,
            VerdictState.EQUIVALENT,
            VerdictState.INCOMPATIBLE,
            VerdictState.ONLY_IN_OLD,
            VerdictState.ONLY_IN_NEW);

    private final Judged judged;
    private final ShortNames names;

    CompareRows(Judged judged) {
        this.judged = judged;
        this.names = ShortNames.of(judged.suite().benchmarks());
    }

    /** At which a proven slow-down fails, where no benchmark says otherwise. */
    double threshold() {
        return threshold("");
    }

    private double threshold(String benchmark) {
        return judged.settings().threshold(judged.platformId(), benchmark).orElse(Policy.DEFAULT.failAt());
    }

    List<CompareRow> all() {
        List<CompareRow> rows = new ArrayList<>();
        judged.suite().rows().forEach(row -> rows.add(row(row)));
        judged.suite().failed().forEach(failed -> rows.add(failed(failed)));
        judged.suite().removed().forEach(metric -> rows.add(only(metric, VerdictState.ONLY_IN_OLD)));
        judged.suite().added().forEach(metric -> rows.add(only(metric, VerdictState.ONLY_IN_NEW)));
        rows.sort(Comparator.<CompareRow>comparingInt(row -> ORDER.indexOf(row.state()))
                .thenComparing(row -> -Math.abs(row.change())));
        CompareRow mean = mean();
        if (mean.interval().isKnown()) {
            rows.add(mean);
        }
        return rows;
    }

    private CompareRow row(ComparisonRow row) {
        Comparison comparison = row.comparison();
        VerdictState state = VerdictState.valueOf(comparison.verdict().name());
        boolean known = state != VerdictState.INCOMPATIBLE;
        CompareRow.Cells cells = new CompareRow.Cells(
                name(row.benchmark(), row.metric()),
                known ? value(comparison.oldValue(), comparison.unit()) : Cell.absent(),
                known ? value(comparison.newValue(), comparison.unit()) : Cell.absent(),
                change(comparison.change()),
                Cell.number(comparison.p(), Units.probability(comparison.p())),
                Cell.number(comparison.q(), Units.probability(comparison.q())),
                known ? exact(comparison) : "",
                known ? comparison.seenThrough().word() : "");
        return new CompareRow(
                state,
                CompareRow.Line.METRIC,
                comparison.change(),
                cells,
                interval(comparison, state),
                remark(row),
                why(row),
                again(row));
    }

    private static Cell value(double value, MetricUnit unit) {
        return Cell.value(value, unit, Units.value(value, unit));
    }

    private static Cell change(double change) {
        return Cell.number(change, Units.signedPercent(change));
    }

    /** Both values with all digits, and through which lens they are seen. */
    private static String exact(Comparison comparison) {
        return comparison.seenThrough().word() + " " + Labels.exact(comparison.oldValue()) + " \u2192 "
                + Labels.exact(comparison.newValue()) + " " + comparison.unit();
    }

    private CompareRow.Why why(ComparisonRow row) {
        double threshold = threshold(row.benchmark().name());
        Explanation why = new Explanation(row, judged.suite().familySize(row), threshold);
        ForkValues forks = ForkValues.of(row);
        List<ForkLens> lenses = forks.isEmpty() ? List.of() : forks.lenses();
        return new CompareRow.Why(forks.unit(), lenses, why.sentences(), why.doubts(), why.next(), why.text());
    }

    private static IntervalData interval(Comparison comparison, VerdictState state) {
        Interval interval = comparison.interval();
        return IntervalData.of(comparison.change(), interval.low(), interval.high(), state.tone());
    }

    private String remark(ComparisonRow row) {
        Comparison comparison = row.comparison();
        String limit = Units.percent(threshold(row.benchmark().name()));
        boolean beyond = comparison.change() >= threshold(row.benchmark().name());
        return switch (comparison.verdict()) {
            case REGRESSION ->
                note(
                        comparison,
                        Caveat.Kind.MIXED,
                        beyond ? "beyond +" + limit + ": fails the check" : "below +" + limit);
            case IMPROVEMENT -> note(comparison, Caveat.Kind.MIXED, "");
            case EQUIVALENT -> comparison.suspected() ? "suspected alone, not in the family" : "";
            case INCONCLUSIVE -> comparison.unit().isDirected() ? forks(row) : "nothing says which way is better";
            case INCOMPATIBLE -> note(comparison, Caveat.Kind.INCOMPATIBLE, "");
        };
    }

    private String forks(ComparisonRow row) {
        if (row.comparison().hasCaveat(Caveat.Kind.SAME_MEASUREMENT)) {
            return "the same measurement";
        }
        int have = Math.min(row.old().forks().size(), row.now().forks().size());
        int more = row.comparison().forksNeeded() - have;
        if (more <= 0) {
            double resolution = row.comparison().resolution();
            return Double.isFinite(resolution)
                    ? "resolution \u00b1" + Units.signedPercent(resolution).replace("+", "")
                    : "more forks are needed";
        }
        String time = judged.now().set().measurements().stream()
                .filter(measurement -> measurement.benchmark().equals(row.newBenchmark()))
                .findFirst()
                .map(Measurement::settings)
                .map(settings -> ", " + Units.span(settings.forkTime().multipliedBy(more)) + " a side")
                .orElse("");
        return more + " more forks" + time + ", reach \u00b1" + Units.percent(Rule.DEFAULT.target());
    }

    /** Enough forks to decide it, or twice as many where nobody knows how many that is. */
    private @Nullable Planned again(ComparisonRow row) {
        if (row.comparison().verdict() != Verdict.INCONCLUSIVE
                || row.comparison().hasCaveat(Caveat.Kind.SAME_MEASUREMENT) // no number of forks would tell them apart
                || !row.metric().isPrimary()
                || !judged.isNewMeasuredHere()) {
            return null;
        }
        int have = row.now().forks().size();
        int needed = row.comparison().forksNeeded();
        int forks = needed > have ? needed : 2 * have;
        return judged.now().set().measurements().stream()
                .filter(measurement -> measurement.benchmark().equals(row.newBenchmark()))
                .findFirst()
                .map(found -> new Planned(found.benchmark(), found.settings().withForks(forks)))
                .orElse(null);
    }

    private static String note(Comparison comparison, Caveat.Kind kind, String fallback) {
        return comparison.caveats().stream()
                .filter(caveat -> caveat.kind() == kind)
                .map(Caveat::text)
                .findFirst()
                .orElse(fallback);
    }

    /** A benchmark that failed on a side has no times to compare. */
    private CompareRow failed(FailedRow row) {
        String name = names.of(row.failure().benchmark());
        CompareRow.Cells cells = new CompareRow.Cells(
                name, Cell.absent(), Cell.absent(), Cell.absent(), Cell.absent(), Cell.absent(), "", "");
        String next = "Mend it, and measure it again; until then nothing can be said of its speed.";
        String text = name + ": " + row.text() + "\n" + next + "\n";
        CompareRow.Why why =
                new CompareRow.Why("", List.of(), List.of("It " + row.text() + "."), List.of(), next, text);
        return new CompareRow(
                VerdictState.FAILED,
                CompareRow.Line.METRIC,
                Double.NaN,
                cells,
                IntervalData.none(),
                row.text(),
                why,
                null);
    }

    private CompareRow only(UnpairedMetric metric, VerdictState state) {
        boolean old = state == VerdictState.ONLY_IN_OLD;
        ForkValues forks = ForkValues.of(metric.values(), old);
        Cell value = forks.typical(old);
        CompareRow.Cells cells = new CompareRow.Cells(
                name(metric.benchmark(), metric.values().metric()),
                old ? value : Cell.absent(),
                old ? Cell.absent() : value,
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                "",
                forks.isEmpty() ? "" : Lens.FLOOR.word());
        String remark = old ? "removed, or not measured any more" : "added, nothing to compare with";
        String next = old
                ? "If it has another name now, compare again with both under one name."
                : "The next comparison has something to compare it with.";
        List<String> sentences = List.of("Only the " + (old ? "old" : "new") + " side has this benchmark.");
        String text = cells.name() + ": " + state.word() + "\n" + sentences.get(0) + "\n" + next + "\n";
        CompareRow.Why why = new CompareRow.Why(
                forks.unit(), forks.isEmpty() ? List.of() : forks.lenses(), sentences, List.of(), next, text);
        return new CompareRow(state, CompareRow.Line.METRIC, Double.NaN, cells, IntervalData.none(), remark, why, null);
    }

    private String name(Benchmark benchmark, Metric metric) {
        return metric.isPrimary() ? names.of(benchmark) : names.of(benchmark) + " \u00b7 " + metric.name();
    }

    private CompareRow mean() {
        GeometricMean mean = GeometricMean.of(judged.suite().rows());
        CompareRow.Cells cells = new CompareRow.Cells(
                "Geomean of " + Units.count(mean.rows(), "change"),
                Cell.blank(),
                Cell.blank(),
                change(mean.change()),
                Cell.blank(),
                Cell.blank(),
                "",
                "");
        IntervalData interval = !mean.isOfSeveral() || !mean.hasInterval()
                ? IntervalData.none()
                : new IntervalData(mean.change(), mean.low(), mean.high(), Tone.SAME, IntervalData.Mark.DIAMOND);
        String range = mean.hasInterval() ? Units.interval(mean.low(), mean.high()) + " \u00b7 " : "";
        CompareRow.Why why = new CompareRow.Why(
                "",
                List.of(),
                List.of("The geometric mean of all changes is " + Units.signedPercent(mean.change()) + "."),
                List.of(),
                "It has no verdict, because a mean hides single rows.",
                "");
        String remark = range + "no verdict: it hides single rows";
        return new CompareRow(
                VerdictState.NOT_MEASURED, CompareRow.Line.MEAN, mean.change(), cells, interval, remark, why, null);
    }
}
