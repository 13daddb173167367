package dev.plumbline.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenamesTest {
    private static final Map<String, String> SIZE = Map.of("size", "10");
    private final Renames renames = new Renames(Map.of("a.One.run", "a.Two.run", "a.Two.run", "b.Three.run"));

    private static Benchmark named(String name) {
        return Benchmark.of(name, SIZE, Mode.AVERAGE_TIME, 2);
    }

    @Test
    void aChainLeadsToTheNameOfToday() {
        assertThat(renames.today(named("a.One.run"))).isEqualTo(named("b.Three.run"));
        assertThat(renames.today(named("a.Other.run"))).isEqualTo(named("a.Other.run"));
    }

    @Test
    void aBenchmarkOfTodayKnowsEveryNameItHad() {
        assertThat(renames.everyName(named("b.Three.run")))
                .containsExactly(named("b.Three.run"), named("a.One.run"), named("a.Two.run"));
    }

    @Test
    void aCircleIsRefused() {
        assertThatThrownBy(() -> new Renames(Map.of("a", "b", "b", "a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
