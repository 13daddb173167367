package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Lens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Series whose levels are known: a point of the axis is the median of the runs of the newest one. */
class ParameterAxisTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    static Benchmark benchmark(Map<String, String> params) {
        return Benchmark.of("a.Lookup.find", params, Mode.AVERAGE_TIME, 1);
    }

    static TrendSeries series(Benchmark benchmark, String unit, double... costs) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            List<Double> logs = List.of(Math.log(costs[i]));
            points.add(new SeriesPoint(
                    "run" + i,
                    "",
                    NOON.plus(Duration.ofDays(i)),
                    Environment.UNKNOWN,
                    Revision.NONE,
                    logs,
                    logs,
                    Double.NaN,
                    SideConditions.UNKNOWN));
        }
        return new TrendSeries(
                benchmark,
                "linux",
                Metric.primary(unit),
                points,
                List.of(),
                new TrendSeries.Surroundings(Map.of(), null, Map.of()));
    }

    private static TrendSeries sized(String size, double... costs) {
        return series(benchmark(Map.of("size", size)), "ns/op", costs);
    }

    @Test
    void aPointIsTheNewestLevelNotTheMeanOfAllRuns() {
        double[] costs = new double[24];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = (i < 12 ? 100 : 150) + i % 3;
        }
        ParameterAxis axis = ParameterAxis.of(List.of(sized("8", costs)), "size", Lens.FLOOR);
        ParameterAxis.Point point = axis.lines().get(0).points().get(0);
        assertThat(point.cost()).isEqualTo(151, within(1e-9));
        assertThat(point.runs()).isEqualTo(12);
        assertThat(point.level().interval().low()).isEqualTo(150, within(1e-9));
        assertThat(point.level().interval().high()).isEqualTo(152, within(1e-9));
    }

    @Test
    void ofFewRunsTheIntervalIsUnknown() {
        ParameterAxis axis = ParameterAxis.of(List.of(sized("8", 3, 5)), "size", Lens.FLOOR);
        assertThat(axis.lines().get(0).points().get(0).words()).isEqualTo("4.000 ns/op (2 runs)");
    }

    @Test
    void numbersLieInTheirOrderAndNotInThatOfTexts() {
        ParameterAxis axis = ParameterAxis.of(
                List.of(sized("1000", 9), sized("8", 1), sized("64", 2), sized("1e2", 3)), "size", Lens.FLOOR);
        assertThat(axis.values()).containsExactly("8", "64", "1e2", "1000");
        assertThat(axis.isLogarithmic()).isTrue();
        assertThat(axis.place("1000")).isEqualTo(3);
    }

    @Test
    void aNarrowRangeOfNumbersStaysLinear() {
        ParameterAxis axis = ParameterAxis.of(List.of(sized("2", 1), sized("16", 2)), "size", Lens.FLOOR);
        assertThat(axis.isLogarithmic()).isFalse();
        assertThat(axis.place("16")).isEqualTo(16);
    }

    @Test
    void oneTextAmongNumbersMakesAllOfThemTexts() {
        ParameterAxis axis =
                ParameterAxis.of(List.of(sized("9", 1), sized("all", 2), sized("10", 3)), "size", Lens.FLOOR);
        assertThat(axis.values()).containsExactly("10", "9", "all");
        assertThat(axis.isNumeric()).isFalse();
        assertThat(axis.place("all")).isEqualTo(2);
    }

    @Test
    void theOtherParametersAreLinesAndWhatWasNotMeasuredIsNoPoint() {
        ParameterAxis axis = ParameterAxis.of(
                List.of(
                        series(benchmark(Map.of("size", "1", "kind", "hash")), "ns/op", 10),
                        series(benchmark(Map.of("size", "2", "kind", "hash")), "ns/op", 20),
                        series(benchmark(Map.of("size", "2", "kind", "tree")), "ns/op", 30)),
                "size",
                Lens.FLOOR);
        assertThat(axis.lines()).extracting(line -> line.rest().paramsText()).containsExactly("kind=hash", "kind=tree");
        assertThat(axis.lines().get(1).at("1")).isEmpty();
        assertThat(axis.lines().get(1).at("2")).isPresent();
    }

    @Test
    void whatNoneHasIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> ParameterAxis.of(List.of(sized("8", 1)), "sise", Lens.FLOOR))
                .isInstanceOf(PlumblineException.class)
                .hasMessage("none of these has a parameter 'sise'; there is size");
    }

    @Test
    void costsOfDifferentUnitsHaveNoCommonAxis() {
        assertThatThrownBy(() -> ParameterAxis.of(
                        List.of(sized("8", 1), series(benchmark(Map.of("size", "9")), "B/op", 1)), "size", Lens.FLOOR))
                .hasMessageContaining("one axis cannot have ns/op and B/op");
    }

    @Test
    void pointsOfTwoEnvironmentsAreTold() {
        TrendSeries old = sized("8", 1);
        SeriesPoint run = old.points().get(0);
        TrendSeries now = new TrendSeries(
                benchmark(Map.of("size", "16")),
                "linux",
                Metric.primary("ns/op"),
                List.of(new SeriesPoint(
                        "other",
                        "",
                        run.at(),
                        Environment.UNKNOWN.with(Fact.OS, "Linux").with(Fact.JDK, "25"),
                        Revision.NONE,
                        run.floorLogs(),
                        run.meanLogs(),
                        Double.NaN,
                        SideConditions.UNKNOWN)),
                List.of(),
                new TrendSeries.Surroundings(Map.of(), null, Map.of()));
        TrendSeries before = new TrendSeries(
                benchmark(Map.of("size", "8")),
                "linux",
                Metric.primary("ns/op"),
                List.of(new SeriesPoint(
                        "one",
                        "",
                        run.at(),
                        Environment.UNKNOWN.with(Fact.OS, "Linux").with(Fact.JDK, "17"),
                        Revision.NONE,
                        run.floorLogs(),
                        run.meanLogs(),
                        Double.NaN,
                        SideConditions.UNKNOWN)),
                List.of(),
                new TrendSeries.Surroundings(Map.of(), null, Map.of()));
        assertThat(ParameterAxis.of(List.of(before, now), "size", Lens.FLOOR).notes())
                .singleElement()
                .asString()
                .contains("JDK 17 → 25");
    }

    @Test
    void overlaidSeriesArePartsOfTheirFirstLevelAndARunMayLack() {
        Overlay overlay = new Overlay(
                List.of(sized("8", 100, 100, 110), sized("9", 4000, 4000)),
                Lens.FLOOR,
                true,
                Comparator.comparing(SeriesPoint::at));
        List<Overlay.Row> rows = overlay.rows();
        assertThat(rows).hasSize(3);
        assertThat(overlay.value(rows.get(2), 0)).isEqualTo(1.1, within(1e-9));
        assertThat(overlay.value(rows.get(2), 1)).isNaN();
        assertThat(overlay.value(rows.get(0), 1)).isEqualTo(1, within(1e-9));
    }

    @Test
    void absoluteValuesOfDifferentUnitsAreRefused() {
        List<TrendSeries> two = List.of(sized("8", 1), series(benchmark(Map.of("size", "9")), "B/op", 1));
        assertThatThrownBy(() -> new Overlay(two, Lens.FLOOR, false, Comparator.comparing(SeriesPoint::at)))
                .hasMessageContaining("not measured in the same unit");
    }
}
