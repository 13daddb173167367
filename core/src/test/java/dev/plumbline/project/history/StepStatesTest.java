package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Subject;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.TrendSeries;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepStatesTest {
    private static final Benchmark BENCHMARK = Histories.benchmark(1);

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void open() {
        project = Project.at(folder);
    }

    private void fill(IntToDoubleFunction level) {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 24; i++) {
            double cost = level.applyAsDouble(i);
            double[] forks = random.doubles(5, cost * .995, cost * 1.005).toArray();
            project.history().save(Histories.run(i + 1, List.of(Histories.measurement(BENCHMARK, forks)), List.of()));
        }
    }

    private static String id(int index) {
        return Histories.run(index + 1, List.of(), List.of()).id();
    }

    private List<String> states() {
        TrendSeries series =
                new Trends(project).series(BENCHMARK, Histories.PLATFORM, Metric.primary("ns/op"), Trends.Order.TIME);
        return StepStates.of(project, series, Lens.FLOOR).stream()
                .map(StepState::text)
                .toList();
    }

    private void decide(int run, DecisionKind kind) {
        String item = id(run) + "/B1.c";
        project.shared()
                .reviews()
                .add(new ReviewItem(
                        item,
                        Subject.KERNEL,
                        BENCHMARK.displayName(),
                        "",
                        "baseline",
                        Instant.EPOCH,
                        OptionalDouble.empty(),
                        OptionalDouble.of(.1),
                        "",
                        "{}",
                        List.of(),
                        false));
        if (kind.settles()) {
            project.shared().reviews().decide(item, kind, "Ada", "because", ReviewState.WAITING);
        }
    }

    private void accept(int run) {
        project.baselines()
                .write(new Baseline(
                        new Platform(Histories.PLATFORM, Environment.UNKNOWN),
                        Histories.measurement(BENCHMARK, 100, 100, 100),
                        new Acceptance(
                                "Ada",
                                Instant.EPOCH,
                                "first",
                                false,
                                id(run),
                                Revision.NONE,
                                "",
                                Double.NaN,
                                Double.NaN,
                                "")));
    }

    @Test
    void aSlowDownThatNobodyLookedAtNeedsReview() {
        fill(i -> i < 12 ? 100 : 110);
        assertThat(states()).containsExactly("needs review");
    }

    @Test
    void aStepThatWasTakenBackNamesItsFixWhateverWasDecided() {
        fill(i -> i < 8 ? 100 : i < 16 ? 110 : 100);
        decide(10, DecisionKind.REJECT);
        assertThat(states()).containsExactly("fixed by run " + id(16), "proven");
    }

    @Test
    void theDecisionOnARunOfTheLevelCounts() {
        fill(i -> i < 12 ? 100 : 110);
        decide(15, DecisionKind.REJECT);
        assertThat(states()).containsExactly("rejected by Ada");
    }

    @Test
    void aDecisionOnARunBeforeTheStepDoesNotCount() {
        fill(i -> i < 12 ? 100 : 110);
        decide(5, DecisionKind.REJECT);
        assertThat(states()).containsExactly("needs review");
    }

    @Test
    void evidenceThatWasWorthNothingDecidesNothing() {
        fill(i -> i < 12 ? 100 : 110);
        decide(15, DecisionKind.INVALID);
        assertThat(states()).containsExactly("needs review");
    }

    @Test
    void anAcceptedReviewMovedTheBaseline() {
        fill(i -> i < 12 ? 100 : 110);
        decide(15, DecisionKind.ACCEPT);
        assertThat(states()).containsExactly("accepted by Ada \u2014 baseline moved");
    }

    @Test
    void aBaselineOfTheNewLevelAcceptsItAndOneOfTheOldLevelDoesNot() {
        fill(i -> i < 12 ? 110 : 100);
        accept(3);
        assertThat(states()).containsExactly("proven \u2014 baseline not moved yet");
        accept(20);
        assertThat(states()).containsExactly("accepted \u2014 baseline moved");
    }
}
