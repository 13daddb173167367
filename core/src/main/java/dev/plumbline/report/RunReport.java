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
import dev.plumbline.report.text.TextTable;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.Sample;
import java.util.Locale;

/** What a run measured, and what a plan would measure, for a terminal. */
public final class RunReport {
    private RunReport() {}

    /** One line a benchmark: floor, mean, spread between forks, bytes. No verdict: nothing was compared. */
    public static String text(Run run, Descriptor descriptor) {
        StringBuilder text = new StringBuilder();
        TextTable table = new TextTable("Benchmark", ">Floor", ">Mean", ">Between forks", ">Allocation", ">Forks");
        for (Measurement measurement : run.measurements()) {
            table.row(
                    descriptor.info(measurement.benchmark()).title(),
                    Units.value(
                            lens(measurement, true),
                            measurement.primary().metric().unit()),
                    Units.value(
                            lens(measurement, false),
                            measurement.primary().metric().unit()),
                    spread(measurement),
                    allocation(measurement),
                    forks(run, measurement));
        }
        if (!table.isEmpty()) {
            text.append(table.text());
        }
        PublishedRanges.of(
                        run.measurements().stream().map(Measurement::benchmark).toList(), descriptor)
                .forEach(line -> text.append(line).append('\n'));
        run.failures()
                .forEach(failed -> text.append("✗ ").append(failed.message()).append('\n'));
        text.append("run ")
                .append(run.id())
                .append(" on ")
                .append(run.platform().id())
                .append(" at ");
        text.append(run.revision().shortText()).append(": ").append(run.state().word());
        if (run.measurements().stream().anyMatch(m -> m.forkCount() < 5)) {
            text.append(", few forks");
        }
        return text.append("; recorded, not judged\n").toString();
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
    private static String spread(Measurement measurement) {
        Sample sample = Sample.of(measurement.primary(), "");
        if (sample.forks() < 2) {
            return Units.UNKNOWN;
        }
        double mad = Order.MAD_TO_DEVIATION
                * Order.medianAbsoluteDeviation(sample.floor().toArray());
        return String.format(Locale.ROOT, "±%.1f %%", 100 * Math.expm1(mad));
    }

    private static String allocation(Measurement measurement) {
        return measurement.metric(Metric.ALLOCATION).map(RunReport::median).orElse(Units.UNKNOWN);
    }

    private static String median(MetricValues metric) {
        double[] values = metric.forks().stream()
                .map(Fork::measured)
                .flatMapToDouble(v -> v.stream())
                .filter(Double::isFinite)
                .toArray();
        if (values.length == 0) {
            return Units.UNKNOWN;
        }
        double bytes = Order.median(values);
        return bytes < 1 ? "0 B/op" : Units.number(bytes) + " B/op";
    }

    /** What a plan would do, and how long it takes. */
    public static String plan(RunPlan plan, Descriptor descriptor) {
        TextTable table = new TextTable("Benchmark", "Settings", ">Takes about");
        for (Planned item : plan.items()) {
            table.row(
                    descriptor.info(item.benchmark()).title(),
                    item.settings().text(),
                    Units.span(RunPlan.estimate(item)));
        }
        return table.text() + plan.items().size() + " benchmarks, about " + Units.span(plan.estimate()) + " on "
                + plan.platform().id() + "\n";
    }
}
