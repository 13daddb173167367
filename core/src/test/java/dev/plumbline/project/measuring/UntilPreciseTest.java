package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.project.Growing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run without an old side ends when the interval of its own mean is narrow enough. */
class UntilPreciseTest {
    private final List<String> told = new ArrayList<>();

    private UntilPrecise until(double target, int most) {
        return new UntilPrecise(
                new Adaptive(target, most, Duration.ZERO), 1, InstantSource.fixed(Instant.EPOCH), told::add);
    }

    @Test
    void steadyForksEndAtThree() {
        UntilPrecise until = until(0.02, 15);
        assertThat(Growing.endsAt(until, 100, 0.001, 1)).isEqualTo(3);
        assertThat(until.prices()).isEmpty();
        assertThat(told).hasSize(3).last().asString().startsWith("B.grows: ±").endsWith("after 3 forks");
    }

    @Test
    void unsteadyForksEndAtTheMostThatAreAllowedAndSayWhatTheTargetWouldCost() {
        UntilPrecise until = until(0.01, 6);
        assertThat(Growing.endsAt(until, 100, 0.05, 2)).isEqualTo(6);
        assertThat(until.prices())
                .singleElement()
                .asString()
                .matches("B\\.grows: ±[0-9.]+ % after 6 forks; [0-9]+ more forks, about .+, would reach ±1 %");
    }

    @Test
    void aBudgetEndsABenchmarkBeforeAForkThatWouldNotFit() {
        Instant[] now = {Instant.EPOCH};
        UntilPrecise until =
                new UntilPrecise(new Adaptive(0.001, 15, Duration.ofSeconds(25)), 1, () -> now[0], told::add);
        int forks = 1;
        now[0] = now[0].plusSeconds(6);
        while (until.goesOn(Growing.forks(forks, 100, 0.05, 3))) {
            forks++;
            now[0] = now[0].plusSeconds(6);
        }
        assertThat(forks).isEqualTo(4);
    }

    @Test
    void fewerThanThreeForksAreNoAdaptiveRun() {
        assertThatThrownBy(() -> new Adaptive(0.02, 2, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
