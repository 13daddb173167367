package dev.plumbline.app.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.MetricUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {
    private static List<String> sorted(Cell... cells) {
        return Arrays.stream(cells).sorted().map(Cell::text).toList();
    }

    private static Cell time(double value, String unit) {
        return Cell.value(value, MetricUnit.of(unit), value + " " + unit);
    }

    @Test
    void numbersStandByTheirSizeAndNotByTheirDigits() {
        assertThat(sorted(Cell.number(10.9, "10.90"), Cell.number(9.84, "9.84"), Cell.number(-1, "-1")))
                .containsExactly("-1", "9.84", "10.90");
    }

    @Test
    void aProbabilityThatIsPrintedAsLessThanStandsFirst() {
        assertThat(sorted(Cell.number(1, "1.0000"), Cell.number(1e-9, "<0.0001"), Cell.number(0.05, "0.0500")))
                .containsExactly("<0.0001", "0.0500", "1.0000");
    }

    @Test
    void valuesOfDifferentUnitsStandByWhatTheyMean() {
        assertThat(sorted(time(1, "us/op"), time(900, "ns/op"), time(0.5, "ms/op")))
                .containsExactly("900.0 ns/op", "1.0 us/op", "0.5 ms/op");
    }

    @Test
    void ofAThroughputTheLargerNumberIsTheLarger() {
        assertThat(sorted(time(2, "ops/us"), time(3, "ops/s"), time(10, "ops/us")))
                .containsExactly("3.0 ops/s", "2.0 ops/us", "10.0 ops/us");
    }

    @Test
    void countersStandByTheirNumberWhicheverWayIsBetter() {
        MetricUnit hits = MetricUnit.of("hits", Direction.MORE);
        assertThat(sorted(Cell.value(100, hits, "100"), Cell.value(20, hits, "20")))
                .containsExactly("20", "100");
    }

    @Test
    void whatIsUnknownIsNeverANumber() {
        assertThat(Cell.number(Double.NaN, "–")).isInstanceOf(Cell.Absent.class);
        assertThat(sorted(Cell.number(0, "0"), Cell.absent(), Cell.number(-5, "-5"), Cell.words("b")))
                .first()
                .isEqualTo(Cell.absent().text());
    }

    @Test
    void wordsStandInTheOrderOfTheAlphabet() {
        assertThat(sorted(Cell.words("b"), Cell.words("A"), Cell.words("C"))).containsExactly("A", "b", "C");
    }
}
