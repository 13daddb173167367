package dev.plumbline.stats.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Forks;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {
    private static final Looks FIVE = Looks.DEFAULT;

    private static List<Integer> forks(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    /**
     * Nominal levels of equally spaced looks: Pocock 1977, table 1 (also Jennison and Turnbull 2000, table 2.1): 2 looks
     * .0294, 3 .0221, 4 .0182, 5 .0158, 10 .0106.
     */
    @ParameterizedTest
    @CsvSource({"4 8, .0294", "4 8 12, .0221", "2 4 6 8, .0182", "3 6 9 12 15, .0158", "1 2 3 4 5 6 7 8 9 10, .0106"})
    void simulationAgreesWithPocock(String looks, double alpha) {
        assertThat(new Looks(forks(looks)).simulated()).isCloseTo(alpha, within(0.0003));
    }

    @ParameterizedTest
    @CsvSource({"3 5 7 10 15, .0155", "5 10, .0296", "3 6 9 12 15, .0158", "5 10 15 20 30, .0152"})
    void simulationAgreesWithTheTable(String looks, double alpha) {
        assertThat(new Looks(forks(looks)).nominalAlpha()).isEqualTo(alpha);
        assertThat(new Looks(forks(looks)).simulated()).isCloseTo(alpha, within(0.0003));
    }

    @Test
    void oneLookNeedsNoCorrection() {
        assertThat(new Looks(List.of(10)).nominalAlpha()).isEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({"5 3", "3 3", "0 3"})
    void looksMustRise(String looks) {
        List<Integer> forks = forks(looks);
        assertThatThrownBy(() -> new Looks(forks)).hasMessageContaining("3,5,7,10,15");
    }

    private static StopDecision decide(int old, int now, double change, double scatter) {
        ComparisonRow row = SuiteComparison.of(
                        side(old, 100, scatter),
                        side(now, 100 * (1 + change), scatter),
                        FIVE.rule(Rule.DEFAULT),
                        SuiteComparison.Correction.NONE,
                        benchmark -> SuiteComparison.Knowledge.NONE)
                .rows()
                .get(0);
        return StopDecision.of(row, FIVE);
    }

    /** Forks that alternate about a level. */
    private static ResultSet side(int forks, double level, double scatter) {
        double[] levels = new double[forks];
        Arrays.setAll(levels, i -> level * (1 + (i % 2 == 0 ? scatter : -scatter)));
        return Forks.set(Forks.measurement("a.b", Mode.AVERAGE_TIME, Forks.flat("ns/op", levels)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, .20, .001, CONTINUE",
        "3, 3, .20, .001, REGRESSION",
        "3, 4, .20, .001, REGRESSION",
        "3, 3, -.20, .001, IMPROVEMENT",
        "4, 4, .20, .001, CONTINUE",
        "5, 5, 0, .001, EQUIVALENT",
        "10, 10, 0, .08, CONTINUE",
        "14, 20, 0, .08, CONTINUE",
        "15, 15, 0, .08, INCONCLUSIVE",
        "20, 20, .20, .001, REGRESSION"
    })
    void decidesAtLooksAndGoesOnBetweenThem(int old, int now, double change, double scatter, StopDecision expected) {
        assertThat(decide(old, now, change, scatter)).isEqualTo(expected);
    }

    @Test
    void thePromisedStrictnessIsThatOfTheRule() {
        Rule rule = FIVE.rule(Rule.DEFAULT);
        assertThat(rule.alpha()).isEqualTo(0.0155);
        assertThat(rule.margin()).isEqualTo(0.02);
    }
}
