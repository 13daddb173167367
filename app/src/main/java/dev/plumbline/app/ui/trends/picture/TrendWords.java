package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Drift;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.Trend;
import dev.plumbline.trend.TrendSeries;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for runs and steps of one series in one lens. */
final class TrendWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ROOT);
    private static final long YEAR_SECONDS = 366L * 24 * 3600;

    private final TrendSeries series;
    private final Lens lens;
    private final SeriesUnit unit;
    private final ZoneId zone;

    TrendWords(TrendSeries series, Lens lens, SeriesUnit unit, ZoneId zone) {
        this.series = series;
        this.lens = lens;
        this.unit = unit;
        this.zone = zone;
    }

    String day(Instant at) {
        List<SeriesPoint> points = series.points();
        boolean years = !points.isEmpty()
                && points.get(points.size() - 1).at().getEpochSecond()
                                - points.get(0).at().getEpochSecond()
                        > YEAR_SECONDS;
        return (years ? LONG_DAY : DAY).format(at.atZone(zone));
    }

    /** What stands under the axis at a run: its commit where it has one, else its day. */
    String placed(int index) {
        SeriesPoint point = series.points().get(index);
        return (point.revision().isKnown() ? point.revision().shortText() + " \u00b7 " : "") + day(point.at());
    }

    /** A run with all digits. */
    String point(int index, double reference) {
        SeriesPoint point = series.points().get(index);
        double cost = series.cost(index, lens);
        List<String> lines = new ArrayList<>();
        lines.add(Labels.exact(unit.shown(cost)) + " " + unit.text() + " (" + lens.word() + ")");
        if (Double.isFinite(reference)) {
            String against = series.baselineCost(lens).isPresent() ? "the baseline" : "the oldest level shown";
            lines.add(Labels.change(cost / reference - 1, 2) + " in cost against " + against);
        }
        series.budget()
                .ifPresent(budget -> lines.add(Labels.change(cost / budget.cost() - 1, 2)
                        + " in cost against the budget of " + budget.words()));
        lines.add(
                point.forks() == 0
                        ? "summary only: the mean that was printed, without its values"
                        : Units.count(point.forks(), "fork"));
        lines.add(MOMENT.format(point.at().atZone(zone)) + " \u00b7 run " + point.runId());
        lines.add(commit(index));
        if (!point.name().isBlank()) {
            lines.add(point.name());
        }
        series.edits().stream()
                .filter(edit -> edit.place().runId().equals(point.runId()))
                .map(SeriesEdit::text)
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String commit(int index) {
        SeriesPoint point = series.points().get(index);
        String remark = series.commitRemark(index);
        return point.revision().isKnown()
                ? point.revision().shortText() + " " + point.revision().subject()
                        + (remark.isEmpty() ? "" : " (" + remark + ")")
                : "no commit";
    }

    /** {@code +12.4 % a81c20e}. */
    String label(ChangePoint point) {
        SeriesPoint first = series.points().get(point.index());
        return (point.isSuspected() ? "? " : "")
                + Units.signedPercent(point.ratio() - 1)
                + (first.revision().isKnown() ? " " + first.revision().shortText() : "");
    }

    /** Ratios are of costs, so more is worse; a metric without a direction is neither. */
    Tone tone(ChangePoint point) {
        if (!series.metric().unit().isDirected() || point.ratio() == 1) {
            return Tone.SAME;
        }
        return point.ratio() > 1 ? Tone.WORSE : Tone.BETTER;
    }

    private String direction(ChangePoint point) {
        return switch (tone(point)) {
            case WORSE -> "\u25b2 ";
            case BETTER -> "\u25bc ";
            default -> "";
        };
    }

    /** A step with all digits. */
    String exact(ChangePoint point) {
        SeriesPoint first = series.points().get(point.index());
        return "cost " + Labels.change(point.ratio() - 1, 4) + ", 95 % interval "
                + Labels.change(point.interval().low() - 1, 4) + " to "
                + Labels.change(point.interval().high() - 1, 4) + "\np = " + Labels.exact(point.p()) + ", "
                + certainty(point) + "\nfirst seen "
                + MOMENT.format(first.at().atZone(zone)) + " \u00b7 run " + first.runId() + "\n" + commit(point.index())
                + said(point);
    }

    /** What people say of a step, a line each. */
    private String said(ChangePoint point) {
        return Stream.of(series.acceptance(point, lens), series.edit(point.index(), SeriesEdit.Kind.NEW_LEVEL))
                .flatMap(Optional::stream)
                .map(edit -> "\n" + edit.text())
                .collect(Collectors.joining());
    }

    private static String certainty(ChangePoint point) {
        return switch (point.tier()) {
            case PROVEN -> "proven";
            case SUSPECTED -> "suspected: wait for more runs, or measure again";
            case STATED -> "set by a person";
        };
    }

    /** A row of the table. */
    StepRow row(ChangePoint point, double place, StepState state) {
        SeriesPoint first = series.points().get(point.index());
        return new StepRow(
                place,
                first.runId(),
                point.index() > 0 ? series.points().get(point.index() - 1).runId() : "",
                LONG_DAY.format(first.at().atZone(zone)) + since(point.index()),
                first.revision().isKnown()
                        ? first.revision().shortText()
                                + (series.commitRemark(point.index()).isEmpty() ? "" : " ?")
                        : "\u2014",
                first.revision().subject().isBlank()
                        ? first.name()
                        : first.revision().subject(),
                direction(point) + Units.change(point.ratio() - 1),
                Units.interval(point.interval().low() - 1, point.interval().high() - 1),
                Units.probability(point.p()),
                state.text(),
                tone(point),
                stateTone(state, point),
                exact(point));
    }

    private String since(int index) {
        int later = series.points().size() - 1 - index;
        return later == 0 ? " \u00b7 newest run" : " \u00b7 " + Units.count(later + 1L, "run") + " since";
    }

    private Tone stateTone(StepState state, ChangePoint point) {
        return switch (state.kind()) {
            case OPEN, SUSPECTED, DEFERRED -> Tone.UNSURE;
            case REJECTED -> Tone.WORSE;
            case ACCEPTED -> Tone.BETTER;
            case FIXED -> Tone.SAME;
            case SETTLED -> tone(point);
        };
    }

    /** {@code 180 runs · 3 steps · 1 suspected}; says how many of them are shown where that differs. */
    String headline(int shown) {
        Trend trend = series.trend(lens);
        int runs = series.points().size();
        List<String> parts = new ArrayList<>();
        parts.add((shown < runs ? shown + " of " : "") + Units.count(runs, "run"));
        int proven = trend.proven().size();
        long suspected =
                trend.changePoints().stream().filter(ChangePoint::isSuspected).count();
        if (runs < Trend.FEWEST_RUNS) {
            parts.add("too few to tell (" + Trend.FEWEST_RUNS + " are needed)");
        } else {
            parts.add(proven == 0 ? "no change point" : Units.count(proven, "change point"));
        }
        if (suspected > 0) {
            parts.add(suspected + " suspected");
        }
        long ignored = series.edits().stream()
                .filter(edit -> edit.kind() == SeriesEdit.Kind.IGNORE)
                .count();
        if (ignored > 0) {
            parts.add(Units.count(ignored, "run") + " ignored");
        }
        if (!series.breaks().isEmpty()) {
            parts.add(Units.count(series.breaks().size(), "change") + " of environment");
        }
        return String.join(" \u00b7 ", parts);
    }

    /** {@code +3.1 % over the last 40 runs}. */
    String drift() {
        Drift drift = series.trend(lens).drift();
        return drift.isShown()
                ? "drift " + Units.signedPercent(drift.total()) + " over the last " + Units.count(drift.runs(), "run")
                        + ", p " + Units.probability(drift.p())
                : "";
    }
}
