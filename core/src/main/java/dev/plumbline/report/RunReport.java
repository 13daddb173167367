package dev.plumbline.report;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run measured, and what a plan would measure, for a terminal. */
public final class RunReport {
    private RunReport() {}

    /** One line a benchmark: floor, mean, spread between forks, bytes. No verdict: nothing was compared. */
    public static Document of(Run run, Descriptor descriptor) {
        Table table = new Table("Benchmark", ">Floor", ">Mean", ">Between forks", ">Allocation", ">Forks");
        for (Measurement measurement : run.measurements()) {
            table.row(
                    Cell.words(descriptor.info(measurement.benchmark()).title()),
                    Cell.value(
                            lens(measurement, true),
                            measurement.primary().metric().unit()),
                    Cell.value(
                            lens(measurement, false),
                            measurement.primary().metric().unit()),
                    spread(measurement),
                    allocation(measurement),
                    Cell.words(forks(run, measurement)));
        }
        List<String> lines = new ArrayList<>(PublishedRanges.of(
                run.measurements().stream().map(Measurement::benchmark).toList(), descriptor));
        run.failures().forEach(failed -> lines.add("✗ " + failed.message()));
        boolean few = run.measurements().stream().anyMatch(m -> m.forkCount() < Measurement.FEW_FORKS);
        lines.add("run " + run.id() + " on " + run.platform().id() + " at "
                + run.revision().shortText() + ": " + run.state().word() + (few ? ", few forks" : "")
                + "; recorded, not judged");
        return table.isEmpty() ? Document.of(new Block.Lines(lines)) : Document.of(table, new Block.Lines(lines));
    }

    /** {@code 6}, or {@code 4 of 6 forks usable, 2 cold}. */
    private static String forks(Run run, Measurement measurement) {
        UsableForks usable = UsableForks.of(run, measurement.benchmark());
        if (usable.isAsPlanned()) {
            return Integer.toString(measurement.forkCount());
        }
        return usable.usable() < usable.planned() ? usable.words() : measurement.forkCount() + ", " + usable.words();
    }

    private static double lens(Measurement measurement, boolean floor) {
        MetricUnit unit = measurement.primary().metric().unit();
        Sample sample = Sample.of(measurement.primary(), "");
        return unit.fromCost(Math.exp(
                (floor ? sample.floor() : sample.mean()).stream().average().orElse(Double.NaN)));
    }

    /** Scaled MAD of the fork floors, relative. */
    private static Cell spread(Measurement measurement) {
        Sample sample = Sample.of(measurement.primary(), "");
        if (sample.forks() < 2) {
            return Cell.ABSENT;
        }
        double mad = Order.MAD_TO_DEVIATION
                * Order.medianAbsoluteDeviation(sample.floor().toArray());
        double spread = Math.expm1(mad);
        return Cell.number(spread, String.format(Locale.ROOT, "±%.1f %%", 100 * spread));
    }

    private static Cell allocation(Measurement measurement) {
        return measurement.metric(Metric.ALLOCATION).map(RunReport::median).orElse(Cell.ABSENT);
    }

    private static Cell median(MetricValues metric) {
        double[] values = metric.forks().stream()
                .map(Fork::measured)
                .flatMapToDouble(v -> v.stream())
                .filter(Double::isFinite)
                .toArray();
        if (values.length == 0) {
            return Cell.ABSENT;
        }
        double bytes = Order.median(values);
        return Cell.number(bytes, bytes < 1 ? "0 B/op" : Units.number(bytes) + " B/op");
    }

    /** What a plan would do, and how long it takes. */
    public static Document plan(RunPlan plan, Descriptor descriptor) {
        Table table = new Table("Benchmark", "Settings", ">Takes about");
        for (Planned item : plan.items()) {
            table.row(
                    descriptor.info(item.benchmark()).title(),
                    item.settings().text(),
                    Units.span(RunPlan.estimate(item)));
        }
        return Document.of(
                table,
                new Block.Lines(List.of(plan.items().size() + " benchmarks, about " + Units.span(plan.estimate())
                        + " on " + plan.platform().id())));
    }
}
