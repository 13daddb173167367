package dev.plumbline.model.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricUnitTest {
    @Test
    void aThroughputOfBytesIsShownAsItWasMeasured() {
        MetricUnit unit = MetricUnit.of("B/s");
        assertThat(Units.cost(unit.toCost(2_000), unit)).isEqualTo("2000 B/s");
        assertThat(Units.costs(unit.toCost(2_000), unit.toCost(1_900), unit)).isEqualTo("1900 … 2000 B/s");
        assertThat(unit.costUnit()).isEqualTo("ns/B");
    }

    @ParameterizedTest
    @CsvSource({
        "sec/op, 0.5, 5e8",
        "secs/op, 0.5, 5e8",
        "Milliseconds/op, 2, 2e6",
        "usec/op, 3, 3000",
        "ns/iter, 7, 7",
        "ops/sec, 1000, 1e6",
        "iter/sec, 1000, 1e6",
        "ops/ms, 4, 250000"
    })
    void anySpellingOfATimeIsATime(String unit, double value, double nanosPerOp) {
        assertThat(MetricUnit.of(unit).costUnit()).isEqualTo("ns/op");
        assertThat(MetricUnit.of(unit).toCost(value)).isCloseTo(nanosPerOp, within(1e-6 * nanosPerOp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "counts", "IPC", "insns/clk", "points", "", "B", "instructions/op"})
    void nothingIsACostBecauseNobodySaidOtherwise(String unit) {
        assertThat(MetricUnit.of(unit).direction()).isEqualTo(Direction.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "hits (more is better), hits, MORE",
        "points (no direction), points, NONE",
        "x/s (less is better), x/s, LESS",
        "us/op, us/op, LESS"
    })
    void whatOlderVersionsWroteIntoTheTextIsReadAsAField(String stored, String text, Direction direction) {
        assertThat(MetricUnit.stored(stored, "")).isEqualTo(MetricUnit.of(text, direction));
    }

    @Test
    void whatJmhCountsOverAnIterationHasNoDirection() {
        assertThat(Metric.ofJmh("·gc.count", "counts").unit().isDirected()).isFalse();
        assertThat(Metric.ofJmh("gc.time", "ms").unit().isDirected()).isFalse();
        assertThat(Metric.ofJmh("gc.alloc.rate.norm", "B/op").unit().direction())
                .isEqualTo(Direction.LESS);
        assertThat(Metric.primary("widgets", Mode.THROUGHPUT).unit().direction())
                .isEqualTo(Direction.MORE);
    }

    @Test
    void twoCostsSayTheirUnitOnceUnlessTheyReadBestInTwo() {
        MetricUnit unit = MetricUnit.of("us/op");
        assertThat(Units.costs(12_480, 12_540, unit)).isEqualTo("12.48 … 12.54 µs/op");
        assertThat(Units.costs(980, 1_020, unit)).isEqualTo("980.0 ns/op … 1.020 µs/op");
        assertThat(Units.costs(3, 4, MetricUnit.of("points"))).isEqualTo("3.000 … 4.000 points");
    }

    @ParameterizedTest
    @CsvSource({
        "ns/op, 7, 7",
        "us/op, 7, 7000",
        "ms/op, 7, 7000000",
        "s/op, 1, 1000000000",
        "min/op, 1, 60000000000",
        "ops/s, 4, 250000000",
        "ops/us, 2, 500",
        "ops/ns, 0.5, 2",
        "µs/op, 1, 1000"
    })
    void becomesNanosecondsPerOperation(String unit, double value, double nanos) {
        assertThat(MetricUnit.of(unit).toCost(value)).isCloseTo(nanos, within(nanos * 1e-15));
        assertThat(MetricUnit.of(unit).fromCost(nanos)).isCloseTo(value, within(value * 1e-12));
        assertThat(MetricUnit.of(unit).costUnit()).isEqualTo("ns/op");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B/op", "counts", "#", "#/op"})
    void countsKeepTheirUnit(String unit) {
        assertThat(MetricUnit.of(unit).costUnit()).isEqualTo(unit);
    }

    @Test
    void aRateOfBytesHasNoDirection() {
        assertThat(Metric.ofJmh("gc.alloc.rate", "MB/sec").unit().isDirected()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.84 | us/op | 9.840 µs/op",
                "611.9 | us/op | 611.9 µs/op",
                "0.912 | ms/op | 912.0 µs/op",
                "84210 | us/op | 84.21 ms/op",
                "4704.5 | ops/s | 4705 ops/s",
                "24 | B/op | 24.00 B/op",
                "NaN | us/op | —"
            })
    void printsFourDigitsAndAUnit(double value, String unit, String text) {
        assertThat(Units.value(value, MetricUnit.of(unit))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.198 | +19.8 %",
                "-0.072 | -7.2 %",
                "0.0001 | 0.0 %",
                "1.5 | +150.0 % (2.50×)",
                "-0.6 | -60.0 % (2.50× faster)",
                "NaN | —"
            })
    void printsAChange(double change, String text) {
        assertThat(Units.change(change)).isEqualTo(text);
    }
}
