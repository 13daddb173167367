package dev.plumbline.report.trend;

import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Csv;
import dev.plumbline.report.render.Markdown;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.trend.ParameterAxis;
import dev.plumbline.trend.ParameterAxis.Line;
import dev.plumbline.trend.ParameterAxis.Point;
import java.util.ArrayList;
import java.util.List;

/** Benchmarks over the values of a parameter, a column a value. */
public final class ParameterReport {
    private final ParameterAxis axis;

    public ParameterReport(ParameterAxis axis) {
        this.axis = axis;
    }

    public String text() {
        StringBuilder text = new StringBuilder(headline()).append('\n');
        Terminal.text(table())
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
        axis.notes().forEach(note -> text.append("  note: ").append(note).append('\n'));
        return text.toString();
    }

    /** {@code by size: the newest level of each (floor), with its 95 % interval}. */
    public String headline() {
        return "by " + axis.parameter() + ": the newest level of each ("
                + axis.lens().word()
                + (axis.metric().isPrimary() ? "" : ", " + axis.metric().name())
                + "), with its 95 % interval";
    }

    public String markdown() {
        StringBuilder text = new StringBuilder(Markdown.text(table()));
        axis.notes().forEach(note -> text.append("\n").append(note).append('\n'));
        return text.toString();
    }

    private Table table() {
        List<String> header = new ArrayList<>(List.of("Benchmark"));
        axis.values().forEach(value -> header.add(">" + axis.parameter() + "=" + value));
        Table table = new Table(header.toArray(new String[0]));
        for (Line line : axis.lines()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(line.rest().displayName())));
            axis.values()
                    .forEach(value -> cells.add(line.at(value)
                            .map(point -> Cell.number(point.cost(), point.words()))
                            .orElse(Cell.ABSENT)));
            table.row(cells);
        }
        return table;
    }

    /** A line a point; costs in the unit of the metric's cost. */
    public String csv() {
        List<String> lines =
                new ArrayList<>(List.of("benchmark,platform,metric,parameter,value,cost,low,high,runs,newest_run"));
        for (Line line : axis.lines()) {
            for (Point point : line.points()) {
                lines.add(Csv.line(
                        line.rest().displayName(),
                        point.series().platformId(),
                        axis.metric().name(),
                        axis.parameter(),
                        point.value(),
                        Csv.number(point.cost()),
                        Csv.number(point.level().interval().low()),
                        Csv.number(point.level().interval().high()),
                        Integer.toString(point.runs()),
                        point.newestRun().runId()));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
