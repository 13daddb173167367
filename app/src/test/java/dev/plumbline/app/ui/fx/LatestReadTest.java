package dev.plumbline.app.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestReadTest {
    private final HeldWork work = new HeldWork();
    private final LatestRead reads = work.latest();
    private final List<Object> shown = new ArrayList<>();

    private void read(Object found) {
        reads.run(() -> found, shown::add, shown::add);
    }

    @Test
    void theOneAskedForLastIsShownAlthoughAnOlderOneEndsLater() {
        read("old");
        read("new");
        work.last();
        work.first();
        assertThat(shown).containsExactly("new");
    }

    @Test
    void anOlderOneThatEndsFirstIsNotShownEither() {
        read("old");
        read("new");
        work.first();
        assertThat(shown).isEmpty();
        assertThat(reads.isUnderWay()).isTrue();
        work.first();
        assertThat(shown).containsExactly("new");
        assertThat(reads.isUnderWay()).isFalse();
    }

    @Test
    void anOlderOneThatFailsIsNotComplainedAbout() {
        reads.run(
                () -> {
                    throw new IllegalStateException("gone");
                },
                shown::add,
                shown::add);
        read("new");
        work.all();
        assertThat(shown).containsExactly("new");
    }

    @Test
    void whatIsGivenUpIsNotShown() {
        read("old");
        reads.giveUp();
        assertThat(reads.isUnderWay()).isFalse();
        work.all();
        assertThat(shown).isEmpty();
    }

    @Test
    void whoAsksAgainInTheAnswerIsAnswered() {
        reads.run(() -> "first", found -> read("second"), shown::add);
        work.all();
        assertThat(shown).containsExactly("second");
    }
}
