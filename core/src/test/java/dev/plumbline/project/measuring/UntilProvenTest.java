package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.project.Growing;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New forks against six stored ones: at which look a check ends. */
class UntilProvenTest {
    private static UntilProven until(Knowledge knowledge, Measurement... accepted) {
        ResultSet baseline =
                new ResultSet("baseline", Revision.NONE, Environment.UNKNOWN, List.of(accepted), false, List.of());
        return new UntilProven(
                new UntilProven.Yardstick(baseline, benchmark -> Rule.DEFAULT, benchmark -> knowledge),
                new Adaptive(0.02, 15, Duration.ZERO),
                1,
                InstantSource.system(),
                text -> {});
    }

    private static Measurement stored() {
        return Growing.forks(6, 100, 0.003, 11);
    }

    @Test
    void aBigRegressionEndsAtTheFirstLook() {
        UntilProven until = until(Knowledge.ASSUMED, stored());
        assertThat(Growing.endsAt(until, 130, 0.003, 5)).isEqualTo(3);
        assertThat(until.prices()).isEmpty();
    }

    @Test
    void unchangedCodeEndsAtTheFirstLookThatProvesItWhereRunsDoNotScatter() {
        assertThat(Growing.endsAt(until(Knowledge.NONE, stored()), 100, 0.003, 7))
                .isIn(3, 5);
    }

    @Test
    void whereRunsScatterTooMuchItEndsAtALookAndSaysThatForksDoNotHelp() {
        UntilProven until = until(Knowledge.ASSUMED, stored());
        assertThat(Growing.endsAt(until, 100, 0.003, 7)).isLessThanOrEqualTo(10);
        assertThat(until.prices()).singleElement().asString().endsWith("no number of forks would reach ±2 %");
    }

    @Test
    void betweenLooksItAlwaysGoesOn() {
        UntilProven until = until(Knowledge.ASSUMED, stored());
        assertThat(until.goesOn(Growing.forks(4, 200, 0.003, 5))).isTrue();
    }

    @Test
    void withoutABaselineItsOwnPrecisionDecides() {
        assertThat(Growing.endsAt(until(Knowledge.ASSUMED), 100, 0.001, 1)).isEqualTo(3);
    }

    @Test
    void unchangedCodeIsFlaggedInAtMostOneOfTwentyChecks() {
        int flagged = 0;
        for (int seed = 0; seed < 400; seed++) {
            UntilProven until = until(Knowledge.NONE, Growing.forks(6, 100, 0.01, 1_000 + seed));
            Measurement now = Growing.forks(Growing.endsAt(until, 100, 0.01, seed), 100, 0.01, seed);
            flagged += until.judge(now).orElseThrow().comparison().verdict().isProvenChange() ? 1 : 0;
        }
        assertThat(flagged).isLessThanOrEqualTo(20);
    }
}
