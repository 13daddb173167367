package dev.plumbline.app.ui.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.metric.Values;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveRunTest {
    private static final Benchmark BENCHMARK = FakeMeasuring.SIMD;

    @Test
    void aForkThatIsMeasuredAgainIsDrawnWhereTheDisturbedOneStood() {
        LiveRun run = new LiveRun();
        Recorded.quickRun(BENCHMARK, 40).stream()
                .filter(event -> !(event instanceof RunEvent.RunFinished))
                .forEach(run::onEvent);
        run.onEvent(new RunEvent.ForkStarted(Instant.EPOCH, BENCHMARK, 4, 2));
        run.onEvent(new RunEvent.IterationFinished(
                Instant.EPOCH, BENCHMARK, 4, 1, false, 77, "us/op", Map.of(), Values.NONE, Condition.UNKNOWN));

        LiveSeries series = run.series(BENCHMARK).orElseThrow();
        assertThat(series.points())
                .filteredOn(point -> point.fork() == 2)
                .extracting(RunPoint::value)
                .containsExactly(77.0);
        assertThat(series.counted()).containsExactlyInAnyOrder(1, 2, 3);
    }
}
