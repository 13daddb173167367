package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.project.Histories;
import dev.plumbline.stats.Prior;
import dev.plumbline.stats.Rule;
import dev.plumbline.store.History;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prior comes from one's own benchmarks when there are thirty, and never from the two sides at hand. */
class OwnPriorsTest {
    @TempDir
    Path folder;

    private History history;

    @BeforeEach
    void open() {
        history = History.open(folder.resolve("history.db"));
    }

    @Test
    void thirtyOwnBenchmarksMakeAnOwnPrior() {
        history.save(Histories.wide(1, 40));
        history.save(Histories.wide(2, 40));
        OwnPriors priors = OwnPriors.of(history, Histories.PLATFORM, Set.of());
        Prior floor = Optional.ofNullable(priors.floor()).orElseThrow();
        assertThat(floor.deviation()).isCloseTo(0.02, Offset.offset(0.003));
        assertThat(priors.over(Rule.DEFAULT).floorPrior()).isEqualTo(floor);
        assertThat(priors.sentence()).contains("estimated from 40 own benchmarks");
    }

    @Test
    void withFewerTheOneThatWasPublishedHoldsAndIsSaid() {
        history.save(Histories.wide(1, 29));
        OwnPriors priors = OwnPriors.of(history, Histories.PLATFORM, Set.of());
        assertThat(priors.over(Rule.DEFAULT)).isEqualTo(Rule.DEFAULT);
        assertThat(priors.sentence()).contains("the published one; history holds 29 of the 30 benchmarks");
    }

    @Test
    void theRunsThatAreComparedSayNothingOfTheirOwnPrior() {
        history.save(Histories.wide(1, 40));
        history.save(Histories.wide(2, 40));
        Set<String> sides =
                Set.of(Histories.wide(1, 1).id(), Histories.wide(2, 1).id());
        assertThat(OwnPriors.of(history, Histories.PLATFORM, sides).over(Rule.DEFAULT))
                .isEqualTo(Rule.DEFAULT);
    }
}
