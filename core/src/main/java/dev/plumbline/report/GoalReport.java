package dev.plumbline.report;

import dev.plumbline.gate.GoalTable;
import dev.plumbline.gate.GoalTable.Row;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.metric.Values;
import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.estimate.SpeedRatio;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The goals of benchmarks and what a run says of them, with every fork as a value of its own. */
public final class GoalReport implements Report {
    private final GoalTable goals;
    private final Descriptor descriptor;

    public GoalReport(GoalTable goals, Descriptor descriptor) {
        this.goals = goals;
        this.descriptor = descriptor;
    }

    @Override
    public Document document() {
        return Document.of(goals(), forks(), new Block.Paragraph(where()));
    }

    private Table goals() {
        Table table = new Table("Goal", ">Fast", ">Slow", ">Ratio", ">95 % interval", "State");
        for (Row row : goals.rows()) {
            SpeedRatio ratio = row.ratio();
            table.row(
                    Cell.words(row.goal().text()),
                    ratio == null ? Cell.ABSENT : median(ratio.fastFloors()),
                    ratio == null ? Cell.ABSENT : median(ratio.slowFloors()),
                    ratio == null ? Cell.ABSENT : Cell.number(ratio.ratio()),
                    ratio == null ? Cell.ABSENT : range(ratio.interval()),
                    Cell.words(
                            ratio == null
                                    ? row.state().word() + ": " + row.missing()
                                    : row.state().word() + few(ratio)));
        }
        return table;
    }

    /** Forks that were not warm are left out, so a side may have fewer than were run. */
    private static String few(SpeedRatio ratio) {
        int fewest = Math.min(ratio.fastFloors().size(), ratio.slowFloors().size());
        return fewest < Measurement.FEW_FORKS ? ", few forks" : "";
    }

    private Table forks() {
        Map<String, Values> floors = new LinkedHashMap<>();
        for (Row row : goals.rows()) {
            SpeedRatio ratio = row.ratio();
            if (ratio != null) {
                floors.put(row.goal().fast(), ratio.fastFloors());
                floors.put(row.goal().slow(), ratio.slowFloors());
            }
        }
        Table table = new Table("Benchmark", "Floor of each fork, µs/op");
        floors.forEach((name, values) -> table.row(
                title(name),
                values.stream().mapToObj(nanos -> Units.number(nanos / 1000)).collect(Collectors.joining("  "))));
        return table;
    }

    private String title(String name) {
        return descriptor.benchmarks().stream()
                .filter(info -> info.name().equals(name))
                .map(info -> info.title())
                .findFirst()
                .orElse(name);
    }

    private static Cell median(Values floors) {
        double micros = Order.median(floors.toArray()) / 1000;
        return Cell.number(micros, Units.number(micros) + " µs");
    }

    private static Cell range(Interval ratios) {
        return new Cell.Range(
                ratios.low(), ratios.high(), Units.number(ratios.low()) + " … " + Units.number(ratios.high()));
    }

    private String where() {
        Environment environment = goals.run().platform().environment();
        String machine = java.util.stream.Stream.of(Fact.CPU, Fact.CORES, Fact.VECTOR_BITS, Fact.JDK)
                .map(fact -> environment
                        .get(fact)
                        .map(value -> fact.label() + " " + value)
                        .orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String settings = goals.run().measurements().stream()
                .map(Measurement::settings)
                .map(how -> how.text())
                .distinct()
                .limit(1)
                .collect(Collectors.joining());
        return "run " + goals.run().id() + " on " + machine + (settings.isEmpty() ? "" : "; ") + settings
                + "; medians of the fork floors, ratios of one run";
    }
}
