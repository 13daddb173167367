package dev.plumbline.app.ui.baselines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Revision;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Lens;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AcceptedValueTest {
    private static final double MICROS = 38;

    private static AcceptedValue accepted(Measurement after, double replaced, double change) {
        Acceptance acceptance = new Acceptance(
                "you", Instant.EPOCH, "why", true, "run-0", Revision.NONE, "", replaced, change, "regression");
        return AcceptedValue.of(new Baseline(FakeMeasuring.workbench().platform(), after, acceptance));
    }

    @Test
    void theValueBesideAChangeOfTheMeanIsTheMean() {
        var standing = Recorded.judgedByItsTail(FakeMeasuring.SIMD, MICROS);
        Comparison comparison = Objects.requireNonNull(standing.comparison());
        AcceptedValue value =
                accepted(Objects.requireNonNull(standing.current()), comparison.oldValue(), comparison.change());
        assertThat(value.lens()).isEqualTo(Lens.MEAN);
        assertThat(value.value()).isCloseTo(comparison.newValue(), within(1e-9));
    }

    @Test
    void theValueBesideAChangeOfTheFloorIsTheFloor() {
        var standing = Recorded.judged(FakeMeasuring.SIMD, MICROS, 46);
        Comparison comparison = Objects.requireNonNull(standing.comparison());
        assertThat(accepted(Objects.requireNonNull(standing.current()), comparison.oldValue(), comparison.change()))
                .isEqualTo(new AcceptedValue(comparison.newValue(), Lens.FLOOR));
    }

    @Test
    void aFirstBaselineHasItsFloor() {
        var standing = Recorded.judgedByItsTail(FakeMeasuring.SIMD, MICROS);
        assertThat(accepted(Objects.requireNonNull(standing.current()), Double.NaN, Double.NaN)
                        .lens())
                .isEqualTo(Lens.FLOOR);
    }
}
