package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.measuring.LiveSeries;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Run.FailedFork;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what is known of a benchmark into what its row shows. */
public final class RowContents {

    private final BenchmarkOverview overview;

    private final LiveChange provisional;

    public RowContents(BenchmarkOverview overview, LiveChange provisional) {
        this.overview = overview;
        this.provisional = provisional;
    }

    /** A row at rest. */
    public RowContent of(BenchmarkRow row) {
        BenchmarkState standing = overview.of(row.benchmark());
        Comparison comparison = standing.comparison();
        VerdictState state = state(row, standing);
        Comparison judged = comparison != null && state == verdict(comparison) ? comparison : null;
        LensValues values = LensValues.of(standing, judged);
        DisplayUnit shown = DisplayUnit.of(values.unit(), values.typical());
        double change = judged == null ? Double.NaN : judged.change();
        return new RowContent(
                values,
                shown.text(),
                Cell.value(values.before(), values.unit(), shown.number(values.before())),
                exact(values.before(), values),
                Cell.value(values.now(), values.unit(), shown.number(values.now())),
                exact(values.now(), values),
                Cell.number(change, Units.signedPercent(change)),
                judged == null ? IntervalData.none() : interval(judged, state),
                state,
                sentence(row, standing, state),
                standing.costs());
    }

    private static String exact(double value, LensValues values) {
        String lens = !Double.isFinite(value) || values.lens().isEmpty()
                ? ""
                : values.lens().equals(Lens.FLOOR.word())
                        ? "\nfloor (10 % quantile) of the forks"
                        : "\nmean of all iterations";
        return Labels.exact(value) + " " + values.unit().text() + lens;
    }

    /** A row whose benchmark is being measured. */
    public RowContent live(BenchmarkRow row, LiveSeries series) {
        Comparison soFar = soFar(row, series);
        String words = soFar == null
                ? ""
                : "\nSo far, provisional: " + Units.change(soFar.change()) + ", 95 % interval "
                        + Units.interval(
                                soFar.interval().low(), soFar.interval().high());
        String sentence = "Being measured: " + series.settings().text() + "; the verdict comes at the end" + words;
        return inRun(row, series, VerdictState.MEASURING, sentence);
    }

    /** A row that the run has already measured, while it goes on with others. */
    public RowContent measured(BenchmarkRow row, LiveSeries series) {
        if (series.counted().isEmpty() && !series.refused().isEmpty()) {
            FailedFork last = series.refused().get(series.refused().size() - 1);
            return inRun(row, series, failed(last.failure()), last.message());
        }
        return inRun(
                row,
                series,
                VerdictState.RECORDED,
                "Measured in this run; the verdict comes with what is known at its end");
    }

    private RowContent inRun(BenchmarkRow row, LiveSeries series, VerdictState state, String sentence) {
        RowContent rest = of(row);
        Comparison soFar = state == VerdictState.MEASURING ? soFar(row, series) : null;
        LensValues values = LensValues.soFar(
                overview.of(row.benchmark()), soFar, LiveChange.floor(row.benchmark(), series), series.unit());
        DisplayUnit shown = DisplayUnit.of(values.unit(), values.typical());
        return new RowContent(
                values,
                shown.text().isEmpty() ? rest.unit() : shown.text(),
                Cell.value(values.before(), values.unit(), shown.number(values.before())),
                exact(values.before(), values),
                Cell.value(values.now(), values.unit(), shown.number(values.now())),
                exact(values.now(), values) + ", so far",
                soFar == null ? Cell.absent() : Cell.number(soFar.change(), Units.signedPercent(soFar.change())),
                soFar == null ? IntervalData.none() : interval(soFar, VerdictState.MEASURING),
                state,
                sentence,
                rest.costs());
    }

    /** The change by the complete forks of the run in progress; null when there are too few, or no baseline. */
    private @Nullable Comparison soFar(BenchmarkRow row, LiveSeries series) {
        Baseline baseline = overview.of(row.benchmark()).baseline();
        return baseline == null
                ? null
                : provisional.of(row.benchmark(), baseline, series).orElse(null);
    }

    private VerdictState state(BenchmarkRow row, BenchmarkState standing) {
        FailedFork failure = standing.failure();
        Comparison comparison = standing.comparison();
        if (!row.unavailable().isEmpty()) {
            return VerdictState.UNAVAILABLE;
        }
        if (failure != null) {
            return failed(failure.failure());
        }
        if (comparison != null) {
            return verdict(comparison);
        }
        if (standing.current() == null) {
            return VerdictState.NOT_MEASURED;
        }
        if (standing.isTheBaseline()) {
            return VerdictState.ACCEPTED;
        }
        boolean othersHaveOne = overview.standings().values().stream().anyMatch(s -> s.baseline() != null);
        return othersHaveOne ? VerdictState.NO_BASELINE : VerdictState.RECORDED;
    }

    private static VerdictState failed(Failure failure) {
        return switch (failure) {
            case UNAVAILABLE -> VerdictState.UNAVAILABLE;
            case NOT_WARM -> VerdictState.NOT_WARM;
            default -> VerdictState.FAILED;
        };
    }

    static VerdictState verdict(Comparison comparison) {
        return switch (comparison.verdict()) {
            case REGRESSION -> VerdictState.REGRESSION;
            case IMPROVEMENT -> VerdictState.IMPROVEMENT;
            case EQUIVALENT -> VerdictState.EQUIVALENT;
            case INCONCLUSIVE -> VerdictState.INCONCLUSIVE;
            case INCOMPATIBLE -> VerdictState.INCOMPATIBLE;
        };
    }

    /** What a resting row with this comparison says. */
    public static VerdictState verdictOrMeasuring(@Nullable Comparison comparison) {
        return comparison == null ? VerdictState.MEASURING : verdict(comparison);
    }

    private static IntervalData interval(Comparison comparison, VerdictState state) {
        Interval interval = comparison.interval();
        return IntervalData.of(comparison.change(), interval.low(), interval.high(), state.tone());
    }

    /** With what became of the forks, where it is not what was planned. */
    private String sentence(BenchmarkRow row, BenchmarkState standing, VerdictState state) {
        String sentence = plainSentence(row, standing, state);
        return standing.forks().isAsPlanned()
                ? sentence
                : sentence + "\n· " + standing.forks().words();
    }

    private String plainSentence(BenchmarkRow row, BenchmarkState standing, VerdictState state) {
        FailedFork failure = standing.failure();
        Comparison comparison = standing.comparison();
        if (!row.unavailable().isEmpty()) {
            return row.title() + " " + row.unavailable();
        }
        if (failure != null) {
            return failure.message();
        }
        if (comparison != null) {
            return judged(comparison);
        }
        return switch (state) {
            case ACCEPTED -> "This run is the baseline; the next run gives a verdict";
            case RECORDED -> "Recorded in the history; Capture baseline… makes it the yardstick of later runs";
            case NO_BASELINE -> "Measured, but no baseline was accepted for it on this platform";
            default ->
                standing.interrupted()
                        ? "Its last run was stopped before a fork of it was complete: measure it again"
                        : "Not measured yet";
        };
    }

    private static String judged(Comparison comparison) {
        String interval = "95 % interval "
                + Units.interval(
                        comparison.interval().low(), comparison.interval().high());
        String more =
                comparison.forksNeeded() > 0 ? "\nabout " + comparison.forksNeeded() + " forks would settle it" : "";
        String caveats = comparison.caveats().stream()
                .map(Caveat::text)
                .distinct()
                .map(text -> "\n· " + text)
                .collect(Collectors.joining());
        String lens = comparison.lenses().isEmpty()
                ? ""
                : comparison.lens() == Lens.MEAN ? "\nby the mean of all iterations" : "\nby the floor of the forks";
        return comparison.verdict().word() + ", " + Units.change(comparison.change()) + ", " + interval + lens + more
                + caveats;
    }
}
