package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private final Planned five = new Planned(Probes.probe("steady"), Probes.settings(5, 1));
    private final RunAssembler assembler = new RunAssembler();
    private final Repeats repeats = new Repeats(assembler);

    private void begin(int repeated) {
        assembler.onEvent(new RunEvent.ForkStarted(Instant.EPOCH, five.benchmark(), repeats.next(five), repeated));
    }

    @Test
    void halfOfThePlannedForksAreRepeatedAtMostAndTheirNumbersCountOn() {
        for (int repeat = 1; repeat <= 3; repeat++) {
            assertThat(repeats.isLeft(five)).isTrue();
            assertThat(repeats.next(five)).isEqualTo(5 + repeat);
            begin(repeat);
        }
        assertThat(repeats.isLeft(five)).isFalse();
    }

    @Test
    void aForkThatRepeatsNoneTakesNoneAway() {
        assembler.onEvent(new RunEvent.ForkStarted(Instant.EPOCH, five.benchmark(), 1));
        assertThat(repeats.next(five)).isEqualTo(6);
    }
}
