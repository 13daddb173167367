package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final double[] STEADY = {9.80, 9.84, 9.86, 9.82, 9.88};

    @Test
    void saysHowMuchLongerAProvenSlowDownTakes() {
        Explanation explanation = explain(STEADY, times(STEADY, 1.2));
        assertThat(explanation.sentences().get(0))
                .startsWith("The new version takes 20.0 % longer: 9.8")
                .contains(" → 11.")
                .contains("µs/op, 95 % interval +");
    }

    @Test
    void countsTheForksThatLieApart() {
        assertThat(explain(STEADY, times(STEADY, 1.2)).sentences().get(1))
                .isEqualTo("All five new forks are slower than all five old ones, and both lenses point the same way:"
                        + " floor +20.0 %, mean +20.0 %.");
    }

    @Test
    void putsChanceInWordsAndSaysWhatACheckDoes() {
        assertThat(explain(STEADY, times(STEADY, 1.2)).sentences())
                .contains(
                        "Chance alone would show a difference like this less than once in 10 000 times (p < 0.0001),"
                                + " also after allowing for 15 comparisons (q < 0.0001).",
                        "The change is proven and lies beyond +5 %, so plumbline check exits with 1.");
    }

    @Test
    void onlyWarnsBelowTheThreshold() {
        assertThat(explain(STEADY, times(STEADY, 1.04)).text()).contains("below +5 %", "lets it pass");
    }

    @Test
    void praisesWhatIsProvenFaster() {
        Explanation explanation = explain(STEADY, times(STEADY, 0.8));
        assertThat(explanation.sentences().get(0)).startsWith("The new version takes 20.0 % less time: ");
        assertThat(explanation.next()).isEqualTo("Accept it as the new baseline, so that it cannot get lost unseen.");
    }

    @Test
    void aMeasurementComparedWithItselfWantsAnotherRunAndNoForks() {
        double[] scattered = {9, 10, 11, 9.5, 10.5};
        assertThat(explain(scattered, scattered).next())
                .isEqualTo("Measure it again: the next run is compared with this one.");
    }

    @Test
    void namesTheMarginOfAnEquality() {
        assertThat(explain(STEADY, times(STEADY, 1.001)).sentences().get(0))
                .startsWith("The two are equivalent within ±3 %: ");
    }

    @Test
    void asksForForksWhereNothingIsProven() {
        Explanation explanation = explain(new double[] {9, 10, 11, 10.4}, new double[] {9.6, 10.5, 11.2, 9.2});
        assertThat(explanation.sentences().get(0)).startsWith("Neither a change nor its absence is proven: ");
        assertThat(explanation.next()).matches("About \\d+ forks a side would settle it, \\d+ more than there are\\.");
    }

    @Test
    void saysWhyThereIsNoNumber() {
        Explanation explanation = new Explanation(row(set(STEADY, Mode.THROUGHPUT), set(STEADY)), 1, 0.05);
        assertThat(explanation.sentences())
                .containsExactly("These two cannot be compared: mode thrpt → avgt, so no number.");
        assertThat(explanation.next()).startsWith("Measure both versions in the same mode");
    }

    @Test
    void tellsOfAnotherEnvironment() {
        ResultSet old = in(set(STEADY), "17.0.14");
        ResultSet now = in(set(times(STEADY, 1.2)), "17.0.15");
        Explanation explanation = new Explanation(row(old, now), 15, 0.05);
        assertThat(explanation.doubts()).contains("Environment differs: JDK 17.0.14 → 17.0.15.");
        assertThat(explanation.next()).startsWith("Measure the old version again in the environment of the new one");
    }

    @Test
    void readsAsOneText() {
        assertThat(explain(STEADY, times(STEADY, 1.2)).text())
                .startsWith("Decay.simd: regression\nThe new version takes")
                .endsWith("look at what changed between the two versions.\n");
    }

    private static Explanation explain(double[] old, double[] now) {
        return new Explanation(row(set(old), set(now)), 15, 0.05);
    }

    private static ComparisonRow row(ResultSet old, ResultSet now) {
        return SuiteComparison.of(
                        old,
                        now,
                        Rule.DEFAULT,
                        SuiteComparison.Correction.BENJAMINI_HOCHBERG,
                        benchmark -> SuiteComparison.Knowledge.NONE)
                .rows()
                .get(0);
    }

    private static ResultSet set(double[] levels) {
        return set(levels, Mode.AVERAGE_TIME);
    }

    private static ResultSet set(double[] levels, Mode mode) {
        List<Fork> forks = Arrays.stream(levels)
                .mapToObj(level -> Fork.of(IntStream.range(0, 10)
                        .mapToDouble(i -> level * (1 + i * 0.0001))
                        .toArray()))
                .toList();
        String unit = mode == Mode.THROUGHPUT ? "ops/us" : "us/op";
        Measurement measurement = new Measurement(
                Benchmark.of("org.example.Decay.simd", mode),
                new Settings(levels.length, 5, Duration.ofSeconds(1), 10, Duration.ofSeconds(1)),
                List.of(new MetricValues(Metric.primary(unit), forks)));
        return new ResultSet("file", Revision.NONE, Environment.UNKNOWN, List.of(measurement), true, List.of());
    }

    private static ResultSet in(ResultSet set, String jdk) {
        Environment environment = new Environment(Map.of(Fact.JDK, jdk));
        return new ResultSet("file", Revision.NONE, environment, set.measurements(), true, List.of());
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }
}
