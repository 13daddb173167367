package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.chart.Labels;
import dev.plumbline.chart.step.ParameterData;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.trend.ParameterReport;
import dev.plumbline.trend.ParameterAxis;
import dev.plumbline.trend.ParameterAxis.Line;
import dev.plumbline.trend.ParameterAxis.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Benchmarks over a parameter as they are shown.
 *
 * @param title the same sentence as the command line prints
 * @param notes what must be known to read it
 */
public record ParameterPicture(ParameterAxis axis, ParameterData data, String title, List<String> notes) {
    private static final double DECADE_AND_A_HALF = 30;

    public ParameterPicture {
        notes = List.copyOf(notes);
    }

    public static ParameterPicture of(ParameterAxis axis) {
        double[] costs = costs(axis);
        double typical = costs.length == 0 ? Double.NaN : costs[costs.length / 2];
        SeriesUnit unit = SeriesUnit.of(axis.metric(), typical);
        boolean log = costs.length > 0 && costs[0] > 0 && costs[costs.length - 1] >= costs[0] * DECADE_AND_A_HALF;
        List<ParameterData.Line> lines = new ArrayList<>();
        for (Line line : axis.lines()) {
            lines.add(new ParameterData.Line(
                    line.rest().displayName(),
                    lines.size(),
                    line.points().stream()
                            .filter(point -> Double.isFinite(unit.shown(point.cost())))
                            .map(point -> point(axis, unit, line, point))
                            .toList()));
        }
        ParameterData data = new ParameterData(
                axis.values().stream()
                        .map(value -> new ParameterData.Place(axis.place(value), value))
                        .toList(),
                lines,
                axis.parameter() + (axis.isLogarithmic() ? " (logarithmic)" : ""),
                unit.text(),
                log);
        return new ParameterPicture(axis, data, new ParameterReport(axis).headline(), axis.notes());
    }

    /** All that are known, from the least to the most. */
    private static double[] costs(ParameterAxis axis) {
        return axis.lines().stream()
                .flatMap(line -> line.points().stream())
                .flatMapToDouble(point -> DoubleStream.of(point.cost()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private static ParameterData.Point point(ParameterAxis axis, SeriesUnit unit, Line line, Point point) {
        String detail = line.rest().displayName() + "\n" + axis.parameter() + " = " + point.value() + "\n"
                + Labels.exact(unit.shown(point.cost())) + " " + unit.text() + " ("
                + axis.lens().word() + ")\n"
                + (point.level().interval().isKnown()
                        ? "95 % interval "
                                + Labels.exact(
                                        unit.shown(point.level().interval().low())) + " \u2026 "
                                + Labels.exact(
                                        unit.shown(point.level().interval().high())) + ", "
                        : "")
                + Units.count(point.runs(), "run") + "\nnewest run "
                + point.newestRun().runId();
        return new ParameterData.Point(
                axis.place(point.value()),
                unit.shown(point.cost()),
                unit.shown(point.level().interval().low()),
                unit.shown(point.level().interval().high()),
                detail);
    }

    /** A row of the table: what is measured, and a cell for each value of the parameter. */
    public record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The names of the columns with cells, from left to right. */
    public List<String> columns() {
        return axis.values().stream()
                .map(value -> axis.parameter() + "=" + value)
                .toList();
    }

    public List<Row> rows() {
        return axis.lines().stream()
                .map(line -> new Row(
                        line.rest().displayName(),
                        axis.values().stream()
                                .map(value -> line.at(value).map(Point::words).orElse(Units.UNKNOWN))
                                .toList()))
                .toList();
    }

    public String parameter() {
        return axis.parameter();
    }

    public String markdown() {
        return new ParameterReport(axis).markdown();
    }

    public String csv() {
        return new ParameterReport(axis).csv();
    }
}
