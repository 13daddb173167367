package dev.plumbline.report.trend;

import dev.plumbline.model.ShortNames;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Csv;
import dev.plumbline.report.render.Markdown;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Overlay;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Several series side by side: a row a run, a column a benchmark. */
public final class OverlayReport {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int LETTERS = 26;

    private final Overlay overlay;
    private final DateTimeFormatter moment;

    public OverlayReport(Overlay overlay, ZoneId zone) {
        this.overlay = overlay;
        this.moment = MOMENT.withZone(zone);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        legend().forEach(line -> text.append(line).append('\n'));
        Terminal.text(table(true))
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    /** What each column is, and what 100 % of it are. */
    private List<String> legend() {
        List<String> lines = new ArrayList<>();
        lines.add("on " + overlay.series().get(0).platformId() + ", "
                + overlay.lens().word()
                + (overlay.relative() ? ", % of the first level of each" : "")
                + "; \u25b2 \u25bc first run of a new level, ? suspected");
        for (int i = 0; i < overlay.series().size(); i++) {
            TrendSeries one = overlay.series().get(i);
            String whole = Units.cost(
                    Overlay.firstLevel(one, overlay.lens()), one.metric().unit());
            lines.add("  " + letter(i) + "  "
                    + ShortNames.shortened(one.benchmark().displayName())
                    + (one.metric().isPrimary() ? "" : " \u00b7 " + one.metric().name())
                    + (overlay.relative() ? "  (100 % = " + whole + ")" : ""));
        }
        return lines;
    }

    /** A, B … Z, A1, B1 … */
    private static String letter(int number) {
        int round = number / LETTERS;
        return (char) ('A' + number % LETTERS) + (round == 0 ? "" : Integer.toString(round));
    }

    public String markdown() {
        return Markdown.text(table(false));
    }

    private Table table(boolean letters) {
        List<String> header = new ArrayList<>(List.of("When", "Commit"));
        for (int i = 0; i < overlay.series().size(); i++) {
            header.add(">"
                    + (letters
                            ? letter(i)
                            : ShortNames.shortened(
                                    overlay.series().get(i).benchmark().displayName())));
        }
        Table table = new Table(header.toArray(new String[0]));
        for (Overlay.Row row : overlay.rows()) {
            SeriesPoint run = row.point();
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.moment(run.at(), moment),
                    run.revision().isKnown() ? Cell.words(run.revision().shortText()) : Cell.ABSENT));
            for (int i = 0; i < overlay.series().size(); i++) {
                cells.add(cell(row, i));
            }
            table.row(cells);
        }
        return table;
    }

    private Cell cell(Overlay.Row row, int number) {
        double value = overlay.value(row, number);
        if (!Double.isFinite(value)) {
            return Cell.ABSENT;
        }
        TrendSeries one = overlay.series().get(number);
        String mark = one.trend(overlay.lens()).changePoints().stream()
                .filter(point -> point.index() == row.places().get(number))
                .findFirst()
                .map(OverlayReport::mark)
                .orElse("");
        return Cell.number(
                value,
                mark
                        + (overlay.relative()
                                ? String.format(Locale.ROOT, "%.1f %%", value * 100)
                                : Units.cost(value, one.metric().unit())));
    }

    private static String mark(ChangePoint point) {
        return (point.ratio() < 1 ? "\u25bc" : "\u25b2") + (point.isSuspected() ? "? " : " ");
    }

    /** A line a run, a column a benchmark; costs in the unit of each metric's cost, or parts of the first level. */
    public String csv() {
        List<String> header = new ArrayList<>(List.of("run", "at", "commit"));
        overlay.series().forEach(one -> header.add(one.benchmark().displayName()));
        List<String> lines = new ArrayList<>(List.of(Csv.line(header.toArray(new String[0]))));
        for (Overlay.Row row : overlay.rows()) {
            List<String> cells = new ArrayList<>(List.of(
                    row.point().runId(),
                    row.point().at().toString(),
                    row.point().revision().commit()));
            for (int i = 0; i < overlay.series().size(); i++) {
                cells.add(Csv.number(overlay.value(row, i)));
            }
            lines.add(Csv.line(cells.toArray(new String[0])));
        }
        return String.join("\n", lines) + "\n";
    }
}
