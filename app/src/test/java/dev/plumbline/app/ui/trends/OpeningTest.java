package dev.plumbline.app.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final Benchmark DECAY = Benchmark.of("Decay.run", Mode.AVERAGE_TIME);

    private static Opening opened(int here, int other) {
        Map<String, Integer> runs = Map.of("here", here, "other", other);
        return Opening.of(List.of("other", "here"), "here", platform -> {
            int count = runs.getOrDefault(platform, 0);
            return count == 0 ? Map.of() : Map.of(DECAY, count);
        });
    }

    @Test
    void thisMachineIsShownWhereItsSeriesSaySomething() {
        assertThat(opened(6, 25)).isEqualTo(new Opening("here", ""));
    }

    @Test
    void aSeriesOfOneRunIsNoPlaceToOpenOnWhileALongOneIsThere() {
        assertThat(opened(1, 25))
                .isEqualTo(new Opening(
                        "other",
                        "Opened on other, with up to 25 runs of a benchmark: on this machine (here) no series has more"
                                + " than 1 run."));
    }

    @Test
    void shortAsTheyAreThisMachinesRunsComeBeforeThoseOfOneThatHasNoMore() {
        assertThat(opened(2, 2).platformId()).isEqualTo("here");
    }

    @Test
    void whereNothingWasMeasuredHereThatIsSaid() {
        assertThat(opened(0, 3).remark()).endsWith("on this machine (here) nothing was measured.");
    }
}
