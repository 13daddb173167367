package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.run.event.RunEvent.Planned;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    @Test
    void halfOfThePlannedForksRoundedUpMayBeMeasuredAgain() {
        Repeats repeats = new Repeats();
        Planned five = new Planned(Probes.probe("steady"), Probes.settings(5, 3));
        assertThat(repeats.next(five)).as("counted on after the planned ones").isEqualTo(6);
        assertThat(repeats.next(five)).isEqualTo(7);
        assertThat(repeats.isLeft(five)).isTrue();
        assertThat(repeats.next(five)).isEqualTo(8);
        assertThat(repeats.isLeft(five)).isFalse();
        assertThat(repeats.isLeft(new Planned(Probes.probe("changed"), Probes.settings(5, 3))))
                .as("each benchmark has its own")
                .isTrue();
    }
}
