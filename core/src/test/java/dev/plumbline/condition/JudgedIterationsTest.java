package dev.plumbline.condition;

import static dev.plumbline.condition.ConditionedForks.QUIET;
import static dev.plumbline.condition.ConditionedForks.STARVED;
import static dev.plumbline.condition.ConditionedForks.fork;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedIterationsTest {
    @Test
    void disturbedIterationsAreLeftOutWhereHalfOfThemAndThreeRemain() {
        Fork fork = fork(new double[] {10, 90, 11, 12, 80}, QUIET, STARVED, QUIET, QUIET, STARVED);
        assertThat(JudgedIterations.of(fork)).isEqualTo(Values.of(10, 11, 12));
        assertThat(JudgedIterations.isDisturbed(fork)).isFalse();
        assertThat(JudgedIterations.leftOut(fork)).isEqualTo(2);
        assertThat(fork.measured().size()).as("nothing is deleted").isEqualTo(5);
    }

    @Test
    void allIterationsAreJudgedAndTheForkMarkedWhereTooFewRemain() {
        Fork two = fork(new double[] {10, 90, 91, 12, 80}, QUIET, STARVED, STARVED, QUIET, STARVED);
        assertThat(JudgedIterations.of(two)).isEqualTo(two.measured());
        assertThat(JudgedIterations.isDisturbed(two)).isTrue();
        Condition[] threeOfEight = {QUIET, STARVED, STARVED, QUIET, STARVED, STARVED, QUIET, STARVED};
        Fork three = fork(10, threeOfEight);
        assertThat(JudgedIterations.isDisturbed(three))
                .as("three, but not half")
                .isTrue();
    }

    @Test
    void whatTheValuesAreDoesNotMatter() {
        Fork slow = fork(new double[] {90, 10, 900, 9000, 8}, QUIET, QUIET, QUIET, QUIET, QUIET);
        assertThat(JudgedIterations.of(slow)).isEqualTo(slow.measured());
    }

    @Test
    void aForkOfWhichNothingIsKnownIsJudgedAsItIs() {
        Fork unknown = Fork.of(1, 2, 300);
        assertThat(JudgedIterations.of(unknown)).isEqualTo(unknown.measured());
        assertThat(JudgedIterations.isDisturbed(unknown)).isFalse();
    }

    @Test
    void stealAndAStopDisturbLikeAWait() {
        Condition stolen = new Condition(0, 1, 0, 0.03, 0, 0, Double.NaN);
        Condition stopped = new Condition(0, 1, 0, 0, 0.06, 0, Double.NaN);
        Condition slowedDown = new Condition(0, 1, 0, 0, 0, 2, Double.NaN);
        Condition fine = new Condition(0.05, 1, 1.5, 0.02, 0.05, 0, Double.NaN);
        assertThat(Disturbance.of(new Conditions(1, List.of(stolen, stopped, slowedDown, fine, Condition.UNKNOWN))))
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void whereNobodyTellsOfWaitsTheShareOfTheForkDoes() {
        List<Condition> shares = List.of(
                Condition.ofShares(2.0, 0),
                Condition.ofShares(1.5, 1),
                Condition.ofShares(1.5, 0.05),
                Condition.ofShares(1.92, 1));
        assertThat(Disturbance.of(new Conditions(2, shares)))
                .as("less than its best, and somebody else took it")
                .containsExactly(false, true, false, false);
        assertThat(Disturbance.of(new Conditions(1, shares)))
                .as("what a collector uses beside one thread is cut off")
                .containsExactly(false, false, false, false);
    }
}
