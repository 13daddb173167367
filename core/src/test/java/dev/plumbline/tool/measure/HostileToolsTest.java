package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tool must not mark its own paper: what it writes, patches or takes over gives it no time and no passed test. */
class HostileToolsTest {
    private static final ToolSubject HONEST = ToolSubject.of(
                    "honest", Hostile.WORK + "def f(n):\n    return _work(n)\n")
            .withInput("{\"n\": 20000}");

    private static ToolBench bench(int forks) {
        return new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(forks), BenchListener.SILENT);
    }

    static Stream<String> failing() {
        return Hostile.failing().stream();
    }

    @ParameterizedTest
    @MethodSource("failing")
    void whatDoesNotFitIsAFailure(String code) {
        ToolMeasurement measured = bench(1).measure(HONEST.withCode(code));
        assertThat(measured.failure()).isPresent();
        assertThat(measured.times()).isEmpty();
        assertThat(measured.isSuccess()).isFalse();
    }

    @Test
    void aWriteIntoTheChannelIsNamed() {
        ToolMeasurement measured = bench(1).measure(HONEST.withCode(Hostile.writesIntoDescriptorsAndGoesOn()));
        assertThat(measured.failure()).map(RunFailure::kind).hasValue(FailureKind.FORGED);
    }

    @Test
    void workAfterTheAnswerIsNamed() {
        assertThat(bench(1).measure(HONEST.withCode(Hostile.worksAfterItsAnswer()))
                        .failure())
                .map(RunFailure::kind)
                .hasValue(FailureKind.INCONSISTENT);
    }

    @Tag("slow")
    @Test
    void clocksThatWereStoppedStopNothing() {
        MeasuredPair pair = bench(3).measurePair(HONEST, HONEST.withCode(Hostile.patchesTime()));
        assertThat(pair.now().failure()).isEmpty();
        assertThat(pair.now().medianMs().getAsDouble())
                .isBetween(
                        pair.old().medianMs().getAsDouble() / 2,
                        pair.old().medianMs().getAsDouble() * 2);
    }

    @Test
    void aReplacedOutputChangesNothing() {
        ToolMeasurement measured = bench(1).measure(HONEST.withCode(Hostile.replacesStdout()));
        assertThat(measured.failure()).isEmpty();
        assertThat(measured.times()).isPresent();
    }

    @Test
    void workThatIsPutOffUntilTheResultIsLookedAtIsNoSpeed() {
        ToolMeasurement measured = bench(1).measure(HONEST.withCode(Hostile.worksWhenLookedAt()));
        assertThat(measured.isSuccess() && measured.resultsAreChecked()).isFalse();
    }

    @Test
    void twentyTimesSlowerIsFoundWhateverItWrites() {
        String slow = Hostile.patchesTime().replace("return _work(n)", "return [_work(n) for _ in range(20)][0]");
        assertThat(bench(3).measurePair(HONEST, HONEST.withCode(slow)).comparison(Rule.DEFAULT))
                .hasValueSatisfying(comparison -> {
                    assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
                    assertThat(comparison.change()).isGreaterThan(10);
                });
    }
}
