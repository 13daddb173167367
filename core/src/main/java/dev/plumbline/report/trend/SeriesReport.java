package dev.plumbline.report.trend;

import dev.plumbline.model.ShortNames;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Csv;
import dev.plumbline.report.render.Markdown;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A series of the history: a row a run, its changes and its changes of environment between them. */
public final class SeriesReport {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final TrendSeries series;
    private final Lens lens;
    private final List<StepState> states;
    private final DateTimeFormatter moment;
    private final LevelReport levels;

    /** @param states how far people are with each change point; in their order */
    public SeriesReport(TrendSeries series, Lens lens, List<StepState> states, ZoneId zone) {
        this.states = List.copyOf(states);
        this.series = series;
        this.lens = lens;
        this.moment = MOMENT.withZone(zone);
        this.levels = new LevelReport(series, lens, zone);
    }

    public String text() {
        StringBuilder text =
                new StringBuilder(ShortNames.shortened(series.benchmark().displayName()));
        if (!series.metric().isPrimary()) {
            text.append(" · ").append(series.metric().name());
        }
        text.append(" on ")
                .append(series.platformId())
                .append(": ")
                .append(TrendReport.headline(series.trend(lens), series.costs(lens), TrendReport.RUN));
        long ignored = IntStream.range(0, series.points().size())
                .filter(i -> series.edit(i, SeriesEdit.Kind.IGNORE).isPresent())
                .count();
        if (ignored > 0) {
            text.append(", ").append(ignored).append(" ignored");
        }
        text.append(", ").append(lens.word()).append('\n');
        series.budget()
                .ifPresent(budget ->
                        text.append("  budget ").append(budget.words()).append('\n'));
        for (int i = 0; i < series.points().size(); i++) {
            appendBreak(text, i);
            appendChange(text, i);
            String remark = series.commitRemark(i);
            text.append(row(i))
                    .append(remark.isEmpty() ? "" : "  [" + remark + "]")
                    .append('\n');
            series.edit(i, SeriesEdit.Kind.IGNORE).ifPresent(edit -> appendEdit(text, edit));
        }
        if (series.trend(lens).drift().isShown()) {
            text.append("  ")
                    .append(TrendReport.drift(series.trend(lens).drift(), TrendReport.RUN))
                    .append('\n');
        }
        levels.levels().forEach(level -> text.append("  ").append(level).append('\n'));
        return text.toString();
    }

    private String row(int index) {
        SeriesPoint point = series.points().get(index);
        return String.format(
                        Locale.ROOT,
                        "  %s  %-9s %14s  %8s  %s",
                        moment.format(point.at()),
                        point.revision().isKnown() ? point.revision().shortText() : "—",
                        Units.cost(series.cost(index, lens), series.metric().unit()),
                        said(point),
                        point.name().isBlank() ? point.revision().subject() : point.name())
                .stripTrailing();
    }

    private static String said(SeriesPoint point) {
        return point.forks() == 0 ? "summary" : Units.count(point.forks(), "fork");
    }

    private void appendBreak(StringBuilder text, int index) {
        series.breaks().stream()
                .filter(found -> found.index() == index)
                .forEach(found -> text.append("  ══ another environment: ")
                        .append(found.differences().stream()
                                .map(Environment.Difference::text)
                                .collect(Collectors.joining(", ")))
                        .append(" ══\n"));
    }

    private void appendChange(StringBuilder text, int index) {
        List<ChangePoint> points = series.trend(lens).changePoints();
        IntStream.range(0, points.size())
                .filter(i -> points.get(i).index() == index)
                .forEach(i -> {
                    ChangePoint point = points.get(i);
                    text.append("  ").append(TrendReport.change(point, TrendReport.RUN));
                    if (!point.isSuspected()) { // the line says so already
                        text.append(" ").append(states.get(i).text());
                    }
                    text.append('\n');
                    series.conditionsOf(point, lens)
                            .ifPresent(why -> text.append("     ").append(why).append('\n'));
                    series.acceptance(point, lens).ifPresent(edit -> appendEdit(text, edit));
                });
        series.edit(index, SeriesEdit.Kind.NEW_LEVEL).ifPresent(edit -> appendEdit(text, edit));
    }

    private static void appendEdit(StringBuilder text, SeriesEdit edit) {
        text.append("     ").append(edit.text()).append("  [").append(edit.id()).append("]\n");
    }

    /** A row a change, as Markdown; empty when the level never changed. */
    public String markdown() {
        Table table = new Table("When", "Commit", ">Change", ">95 % interval", ">p", "State");
        List<ChangePoint> points = series.trend(lens).changePoints();
        for (int i = 0; i < points.size(); i++) {
            ChangePoint point = points.get(i);
            SeriesPoint first = series.points().get(point.index());
            table.row(
                    Cell.moment(first.at(), moment),
                    first.revision().isKnown() ? Cell.words(first.revision().shortText()) : Cell.ABSENT,
                    Cell.number(point.ratio() - 1, Units.signedPercent(point.ratio() - 1)),
                    Cell.interval(new Interval(
                            point.interval().low() - 1, point.interval().high() - 1)),
                    Cell.probability(point.p()),
                    Cell.words(states.get(i).text()));
        }
        return table.isEmpty() ? "" : Markdown.text(table);
    }

    /** A line a run of each series; costs in the unit of the metric's cost. */
    public static String csv(List<TrendSeries> all, Lens lens) {
        List<String> lines = new ArrayList<>(List.of("benchmark,platform,metric,run,at,commit,cost"));
        for (TrendSeries series : all) {
            for (int i = 0; i < series.points().size(); i++) {
                SeriesPoint point = series.points().get(i);
                lines.add(Csv.line(
                        series.benchmark().displayName(),
                        series.platformId(),
                        series.metric().name(),
                        point.runId(),
                        point.at().toString(),
                        point.revision().commit(),
                        Csv.number(series.cost(i, lens))));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
