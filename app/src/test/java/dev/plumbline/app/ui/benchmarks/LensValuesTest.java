package dev.plumbline.app.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.benchmarks.row.LensValues;
import dev.plumbline.app.ui.benchmarks.row.RowContent;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.run.RunData;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Lens;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LensValuesTest {
    private static final Benchmark SIMD = FakeMeasuring.SIMD;

    private final BenchScene scene = new BenchScene();
    private final BenchmarksViewModel model = new BenchmarksViewModel(scene.bench, scene.run);

    private BenchmarkRow shown(BenchmarkState standing) {
        scene.service.overview = Recorded.overview(Map.of(SIMD, standing));
        scene.bench.openBundled();
        return model.list().all().stream()
                .filter(row -> row.benchmark().equals(SIMD))
                .findFirst()
                .orElseThrow();
    }

    private static double change(RowContent content) {
        return ((Cell.Quantity) content.change()).amount();
    }

    @Test
    void theNumbersOfARowAreThoseOfTheLensThatItsChangeIsOf() {
        BenchmarkState tail = Recorded.judgedByItsTail(SIMD, 38);
        assertThat(Objects.requireNonNull(tail.comparison()).lens()).isEqualTo(Lens.MEAN);

        RowContent content = shown(tail).content();

        LensValues values = content.values();
        assertThat(values.now() / values.before() - 1).isCloseTo(change(content), within(1e-9));
        assertThat(content.unitAndLens()).isEqualTo("µs/op · mean");
        assertThat(content.exactCurrent()).endsWith("mean of all iterations");
        assertThat(content.sentence()).contains("by the mean of all iterations");
    }

    @Test
    void theFloorStandsWhereTheFloorDecides() {
        RowContent content = shown(Recorded.judged(SIMD, 38, 46)).content();
        assertThat(content.unitAndLens()).isEqualTo("µs/op · floor");
        assertThat(content.values().now() / content.values().before() - 1).isCloseTo(change(content), within(1e-9));
    }

    @Test
    void theLineOfTheChartAndTheWordsBelowItAreTheNumbersOfTheTable() {
        DetailViewModel detail = new DetailViewModel(model);
        BenchmarkRow row = shown(Recorded.judgedByItsTail(SIMD, 38));
        model.selectedProperty().set(row);

        RunData chart = detail.chartProperty().get();
        assertThat(Units.number(chart.baseline()))
                .isEqualTo(row.content().baseline().text());
        assertThat(chart.lens()).isEqualTo("mean");
        assertThat(detail.changeProperty().get())
                .startsWith("mean " + row.content().baseline().text() + " → "
                        + row.content().current().text() + " µs/op, ");
    }

    @Test
    void whatIsMeasuredSoFarIsComparedThroughOneLensToo() {
        BenchmarkState standing = Recorded.judgedByItsTail(SIMD, 38);
        Comparison soFar = Objects.requireNonNull(standing.comparison());
        LensValues values = LensValues.soFar(standing, soFar, 37, MetricUnit.of("us/op"));
        assertThat(values.now() / values.before() - 1).isCloseTo(soFar.change(), within(1e-9));
    }

    @Test
    void aFloorSoFarIsWrittenInTheUnitOfTheBaseline() {
        BenchmarkState accepted = Recorded.judged(SIMD, 38, 38);
        LensValues values = LensValues.soFar(accepted, null, 41_000, MetricUnit.of("ns/op"));
        assertThat(values.now()).isCloseTo(41, within(1e-9));
        assertThat(values.lens()).isEqualTo("floor");
    }

    @Test
    void aBaselineKeptInAnotherUnitIsDrawnAtItsPlace() {
        LensValues values = new LensValues(38, 39, MetricUnit.of("us/op"), "floor");
        assertThat(values.beforeIn(MetricUnit.of("ns/op"))).isCloseTo(38_000, within(1e-6));
        assertThat(values.beforeIn(MetricUnit.of("B/op"))).isNaN();
    }
}
