package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.condition.ConditionedForks;
import dev.plumbline.condition.SideConditions;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ChangePoint.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A step of 20 % in the middle of twenty-four runs. */
class UnlikeStepsTest {
    private static TrendSeries series(Condition before, Condition after) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean late = i >= 12;
            double log = Math.log((late ? 120 : 100) * (1 + 0.001 * (i % 5)));
            points.add(new SeriesPoint(
                    "run-" + i,
                    "",
                    Instant.EPOCH.plusSeconds(i),
                    Environment.UNKNOWN,
                    Revision.NONE,
                    List.of(log, log, log),
                    List.of(log, log, log),
                    Double.NaN,
                    side(late ? after : before)));
        }
        return new TrendSeries(
                Benchmark.of("a.B.c", Mode.AVERAGE_TIME),
                "linux",
                Metric.primary("ns/op"),
                points,
                List.of(),
                new TrendSeries.Surroundings(Map.of(), null, Map.of()));
    }

    private static SideConditions side(Condition condition) {
        return SideConditions.of(List.of(ConditionedForks.fork(100, ConditionedForks.all(5, condition))), 2);
    }

    private static ChangePoint step(TrendSeries series) {
        return series.trend(Lens.FLOOR).changePoints().get(0);
    }

    @Test
    void aStepUnderEqualConditionsIsProven() {
        TrendSeries busy = series(ConditionedForks.STARVED, ConditionedForks.STARVED);
        assertThat(step(busy).tier()).isEqualTo(Tier.PROVEN);
        assertThat(busy.conditionsOf(step(busy), Lens.FLOOR)).isEmpty();
    }

    @Test
    void aStepOfTheLoadIsSuspectedAndSaysWhatItWas() {
        TrendSeries loaded = series(ConditionedForks.QUIET, ConditionedForks.STARVED);
        assertThat(step(loaded).tier()).isEqualTo(Tier.SUSPECTED);
        assertThat(new StepJudgement(loaded, Lens.FLOOR).states(step -> Optional.empty()))
                .singleElement()
                .satisfies(state -> assertThat(state.text())
                        .contains("measured under different conditions")
                        .contains("before: other processes took 0.1 cores")
                        .contains("after: other processes took 1.9 cores"));
    }

    @Test
    void runsOfBeforeConditionsWereKeptProveAsTheyDid() {
        TrendSeries older = series(Condition.UNKNOWN, Condition.UNKNOWN);
        assertThat(step(older).tier()).isEqualTo(Tier.PROVEN);
    }

    @Test
    void oneBusyRunDoesNotMakeALevelBusy() {
        assertThat(SideConditions.usual(List.of(
                                side(ConditionedForks.QUIET),
                                side(ConditionedForks.STARVED),
                                side(ConditionedForks.QUIET)))
                        .isLike(side(ConditionedForks.QUIET)))
                .isTrue();
    }
}
