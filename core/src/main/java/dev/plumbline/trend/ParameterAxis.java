package dev.plumbline.trend;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Lens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Benchmarks over the values of one of their parameters: a point is the newest level of a series, and a line joins those
 * that differ in nothing but the parameter. See decision 23.
 *
 * @param metric the one of all series; their costs have the same unit
 * @param values in the order of the axis: as numbers where all are, else as text
 * @param lines each has at least one point
 */
public record ParameterAxis(String parameter, Lens lens, Metric metric, List<String> values, List<Line> lines) {
    private static final double DECADE_AND_A_HALF = 30;

    public ParameterAxis {
        values = List.copyOf(values);
        lines = List.copyOf(lines);
    }

    /**
     * What differs in nothing but the parameter.
     *
     * @param rest the benchmark without the parameter
     * @param points in the order of the axis; a value that was not measured has none
     */
    public record Line(Benchmark rest, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }

        public Optional<Point> at(String value) {
            return points.stream().filter(point -> point.value().equals(value)).findFirst();
        }
    }

    /**
     * A series at its value of the parameter.
     *
     * @param level its newest level that has a value; its cost is not a number where no run has one
     */
    public record Point(String value, TrendSeries series, Regime level) {
        /** The cost, in the unit of the metric's cost. */
        public double cost() {
            return level.level();
        }

        public int runs() {
            return level.to() - level.from();
        }

        public SeriesPoint newestRun() {
            return series.points().get(level.to() - 1);
        }

        /** {@code 9.100 µs/op (9.052 … 9.151 µs/op)}, or with the number of runs where they are too few. */
        public String words() {
            String cost = Units.cost(cost(), series.metric().unit());
            return level.interval().isKnown()
                    ? cost + " ("
                            + Units.costs(
                                    level.interval().low(),
                                    level.interval().high(),
                                    series.metric().unit())
                            + ")"
                    : cost + " (" + Units.count(runs(), "run") + ")";
        }
    }

    /** The parameters that benchmarks have, by name. */
    public static List<String> parameters(List<Benchmark> benchmarks) {
        return benchmarks.stream()
                .flatMap(benchmark -> benchmark.params().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The series that have the parameter, over its values; the others are left out.
     *
     * @throws PlumblineException when none has it, or their costs have different units
     */
    public static ParameterAxis of(List<TrendSeries> all, String parameter, Lens lens) {
        List<TrendSeries> having = all.stream()
                .filter(series -> series.benchmark().params().containsKey(parameter))
                .toList();
        if (having.isEmpty()) {
            throw PlumblineException.usage(absent(all, parameter));
        }
        List<String> units = having.stream()
                .map(series -> series.metric().unit().costUnit())
                .distinct()
                .toList();
        if (units.size() > 1) {
            throw PlumblineException.usage("one axis cannot have " + String.join(" and ", units)
                    + "; choose benchmarks that are measured in the same unit");
        }
        List<String> values = having.stream()
                .map(series -> value(series, parameter))
                .distinct()
                .sorted(order(having, parameter))
                .toList();
        Map<Benchmark, List<Point>> lines = new LinkedHashMap<>();
        having.stream()
                .sorted(Comparator.comparingInt(series -> values.indexOf(value(series, parameter))))
                .forEach(series -> lines.computeIfAbsent(without(series.benchmark(), parameter), x -> new ArrayList<>())
                        .add(new Point(value(series, parameter), series, newestLevel(series, lens))));
        return new ParameterAxis(
                parameter,
                lens,
                having.get(0).metric(),
                values,
                lines.entrySet().stream()
                        .map(line -> new Line(line.getKey(), line.getValue()))
                        .sorted(Comparator.comparing((Line line) -> line.rest().displayName())
                                .thenComparing(line -> line.rest().key()))
                        .toList());
    }

    private static String absent(List<TrendSeries> all, String parameter) {
        List<String> known = parameters(all.stream().map(TrendSeries::benchmark).toList());
        return "none of these has a parameter '" + parameter + "'; "
                + (known.isEmpty() ? "they have no parameters" : "there is " + String.join(", ", known));
    }

    private static String value(TrendSeries series, String parameter) {
        return series.benchmark().params().getOrDefault(parameter, "");
    }

    private static Comparator<String> order(List<TrendSeries> series, String parameter) {
        boolean numbers =
                series.stream().allMatch(one -> number(value(one, parameter)).isPresent());
        Comparator<String> asText = Comparator.naturalOrder();
        return numbers
                ? Comparator.comparingDouble((String value) -> number(value).orElseThrow())
                        .thenComparing(asText)
                : asText;
    }

    private static Benchmark without(Benchmark benchmark, String parameter) {
        SortedMap<String, String> rest = new TreeMap<>(benchmark.params());
        rest.remove(parameter);
        return new Benchmark(benchmark.name(), rest, benchmark.mode(), benchmark.threads());
    }

    private static Regime newestLevel(TrendSeries series, Lens lens) {
        List<Regime> regimes = series.regimes(lens);
        for (int i = regimes.size() - 1; i > 0; i--) {
            if (Double.isFinite(regimes.get(i).level())) {
                return regimes.get(i);
            }
        }
        return regimes.get(0);
    }

    private static OptionalDouble number(String value) {
        try {
            double number = Double.parseDouble(value.strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Whether every value is a number. */
    public boolean isNumeric() {
        return values.stream().allMatch(value -> number(value).isPresent());
    }

    /** Whether equal ratios should have equal distances: all values above zero, the largest thirty times the smallest. */
    public boolean isLogarithmic() {
        if (!isNumeric()) {
            return false;
        }
        double least = number(values.get(0)).orElseThrow();
        double most = number(values.get(values.size() - 1)).orElseThrow();
        return least > 0 && most >= least * DECADE_AND_A_HALF;
    }

    /** Where a value lies on an axis: the number, its logarithm to base ten, or its rank among texts. */
    public double place(String value) {
        if (!isNumeric()) {
            return values.indexOf(value);
        }
        double number = number(value).orElseThrow();
        return isLogarithmic() ? Math.log10(number) : number;
    }

    /** What a reader must know of it, in sentences. */
    public List<String> notes() {
        List<Point> points =
                lines.stream().flatMap(line -> line.points().stream()).toList();
        Environment first = points.get(0).newestRun().environment();
        return points.stream()
                .map(point -> first.differencesTo(point.newestRun().environment()))
                .filter(differences -> !differences.isEmpty())
                .findFirst()
                .map(differences -> "not all of it was measured in the same environment: "
                        + differences.stream().map(Environment.Difference::text).collect(Collectors.joining(", ")))
                .stream()
                .toList();
    }
}
