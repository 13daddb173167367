package dev.plumbline.condition;

import static dev.plumbline.condition.ConditionedForks.QUIET;
import static dev.plumbline.condition.ConditionedForks.STARVED;
import static dev.plumbline.condition.ConditionedForks.all;
import static dev.plumbline.condition.ConditionedForks.fork;
import static dev.plumbline.condition.ConditionedForks.waited;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Fork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideConditionsTest {
    private static SideConditions side(Condition condition) {
        return side(condition, 2);
    }

    private static SideConditions side(Condition condition, int cores) {
        return SideConditions.of(Collections.nCopies(4, fork(10, all(5, condition))), cores);
    }

    @Test
    void twoQuietSidesAreAlikeAndTwoBusyOnes() {
        assertThat(side(QUIET).isLike(side(QUIET))).isTrue();
        assertThat(side(STARVED).isLike(side(STARVED))).isTrue();
    }

    @Test
    void aStepInLoadIsNoLikenessEitherWay() {
        assertThat(side(QUIET).isLike(side(STARVED))).isFalse();
        assertThat(side(STARVED).isLike(side(QUIET))).isFalse();
    }

    @Test
    void aYardstickIsMadeWhereNothingElseKeptTheMachineBusy() {
        assertThat(side(QUIET).isQuiet()).isTrue();
        assertThat(side(STARVED).isQuiet()).isFalse();
        assertThat(side(waited(0.02, 0.9), 2).isQuiet())
                .as("the second core is taken")
                .isFalse();
        assertThat(side(waited(0.02, 0.9), 4).isQuiet())
                .as("two cores are idle")
                .isTrue();
        assertThat(SideConditions.UNKNOWN.isQuiet()).as("nobody knows").isTrue();
    }

    @Test
    void oneDisturbedForkOfSeveralIsNoLoad() {
        List<Fork> forks = new ArrayList<>(Collections.nCopies(3, fork(10, all(5, QUIET))));
        forks.add(fork(10, all(5, STARVED)));
        assertThat(SideConditions.of(forks, 2).isQuiet()).isTrue();
    }

    @Test
    void delayForeignLoadAndStealEachTellSidesApart() {
        assertThat(side(waited(0.01, 0.5)).isLike(side(waited(0.039, 0.5)))).isTrue();
        assertThat(side(waited(0.01, 0.5)).isLike(side(waited(0.045, 0.5)))).isFalse();
        assertThat(side(waited(0.01, 0.5)).isLike(side(waited(0.01, 0.75)))).isTrue();
        assertThat(side(waited(0.01, 0.5)).isLike(side(waited(0.01, 0.85)))).isFalse();
        Condition some = new Condition(0, 1, 0, 0.0, 0, 0, Double.NaN);
        Condition more = new Condition(0, 1, 0, 0.02, 0, 0, Double.NaN);
        assertThat(side(some).isLike(side(more))).isTrue();
    }

    @Test
    void foreignLoadDoesNotMatterWhereBothLeaveACoreIdle() {
        assertThat(side(waited(0, 0), 4).isLike(side(waited(0, 1.9), 4))).isTrue();
        assertThat(side(waited(0, 0), 4).isLike(side(waited(0, 2.1), 4))).isFalse();
    }

    @Test
    void aMarkOnOneSideAloneTellsThemApart() {
        Fork disturbed = fork(10, STARVED, STARVED, STARVED, QUIET, QUIET);
        SideConditions marked = SideConditions.of(
                List.of(disturbed, fork(10, all(5, QUIET)), fork(10, all(5, QUIET)), fork(10, all(5, QUIET))), 2);
        assertThat(marked.isMarked()).isTrue();
        assertThat(marked.isLike(side(QUIET))).isFalse();
        assertThat(marked.isLike(marked)).isTrue();
        assertThat(marked.words()).contains("1 of 4 forks disturbed");
    }

    @Test
    void anOlderSideWithoutConditionsIsLikeAnUndisturbedOneOnly() {
        SideConditions unknown = SideConditions.of(List.of(Fork.of(1, 2, 3)), 2);
        assertThat(side(QUIET).isLike(unknown)).isTrue();
        assertThat(unknown.isLike(side(STARVED))).isFalse();
        assertThat(unknown.isLike(unknown)).isTrue();
        assertThat(unknown.words()).isEqualTo("conditions not known");
    }

    @Test
    void iterationsThatAreLeftOutSayNothingOfTheSide() {
        Fork mostlyQuiet = fork(10, QUIET, QUIET, QUIET, STARVED, STARVED);
        SideConditions side = SideConditions.of(List.of(mostlyQuiet), 2);
        assertThat(side.delay()).isEqualTo(QUIET.delay());
        assertThat(side.isLike(side(QUIET))).isTrue();
    }

    @Test
    void theConditionsAreSaidInWords() {
        assertThat(side(STARVED).words())
                .isEqualTo("other processes took 1.9 cores, threads waited 40 % of the time, 4 of 4 forks disturbed");
    }
}
