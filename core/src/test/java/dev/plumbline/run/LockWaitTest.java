package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Waiting on a clock of its own: each look at the lock takes ten seconds. */
class LockWaitTest {
    private Instant now = Instant.EPOCH;
    private final List<String> lines = new ArrayList<>();

    private LockWait waiting(int looksHeld) {
        int[] looks = {0};
        Supplier<Optional<String>> holder = () -> {
            now = now.plusSeconds(10);
            looks[0]++;
            return looks[0] > looksHeld ? Optional.empty() : Optional.of("process 7 (java)");
        };
        return new LockWait(() -> now, Duration.ZERO, holder);
    }

    @Test
    void aFreeLockIsNotWaitedFor() {
        waiting(0).await(Duration.ofMinutes(1), lines::add);
        assertThat(lines).isEmpty();
    }

    @Test
    void aHeldLockIsWaitedForAndTheHolderIsNamedEveryHalfMinute() {
        waiting(5).await(Duration.ofMinutes(10), lines::add);
        assertThat(lines).hasSize(2).allMatch(line -> line.contains("process 7 (java)"));
    }

    @Test
    void whenTheTimeIsOverTheWaitEndsInASentence() {
        assertThatThrownBy(() -> waiting(1000).await(Duration.ofMinutes(1), lines::add))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("process 7 (java); waited 1:00, wait longer with --wait");
    }
}
