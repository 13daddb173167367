package dev.plumbline.model.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private final Latencies latencies = Latencies.of(List.of(Values.of(1, 90, 2, 9), Values.of(1, 900, 50, 1)));

    @Test
    void addsUpAllIterations() {
        assertThat(latencies.total()).isEqualTo(1000);
        assertThat(latencies.counts()).containsEntry(1.0, 990L);
    }

    @Test
    void findsTheValueThatAShareDoesNotExceed() {
        assertThat(latencies.quantile(0.5)).isEqualTo(1);
        assertThat(latencies.quantile(0.99)).isEqualTo(1);
        assertThat(latencies.quantile(0.999)).isEqualTo(2);
        assertThat(latencies.quantile(1)).isEqualTo(50);
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(Latencies.NONE.quantile(0.5)).isNaN();
        assertThat(Latencies.NONE.isEmpty()).isTrue();
    }
}
