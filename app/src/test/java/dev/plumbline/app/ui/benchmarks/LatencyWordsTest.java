package dev.plumbline.app.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.benchmarks.row.DisplayUnit;
import dev.plumbline.chart.distribution.HistogramData;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatencyWordsTest {

    @Test
    void namesEveryPercentileInTheUnitOfTheRow() {
        Latencies latencies = Latencies.of(List.of(Values.of(0.001, 990, 0.002, 10)));
        HistogramData data = LatencyWords.histogram(latencies, new DisplayUnit("\u00b5s/op", 1000));
        assertThat(LatencyWords.percentiles(data))
                .isEqualTo("1000 calls: p50 1.000 \u00b7 p90 1.000 \u00b7 p99 1.000 \u00b7 p99.9 2.000"
                        + " \u00b7 max 2.000 \u00b5s");
    }

    @Test
    void saysNothingOfOtherModes() {
        HistogramData data = LatencyWords.histogram(Latencies.NONE, new DisplayUnit("ms/op", 1));
        assertThat(LatencyWords.percentiles(data)).isEmpty();
    }
}
