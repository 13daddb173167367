package dev.plumbline.project.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.event.RunnerMessage.Listed;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.project.Histories;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.Catalog;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Descriptor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a check measures without a pattern: of somebody's jar with four benchmarks, one of them accepted before. */
class CheckPlanTest {
    private static final Benchmark ACCEPTED = Histories.benchmark(2);
    private static final Platform PLATFORM =
            Histories.run(1, List.of(), List.of()).platform();

    private static Workbench bench(KernelInfo... described) {
        BenchmarkSource source = new BenchmarkSource("my.jar", List.of());
        List<Listed> listed = Stream.of(1, 2, 3, 4)
                .map(number -> new Listed(
                        Histories.benchmark(number).name(), Mode.AVERAGE_TIME, 1, 5, 5, 500, 5, 500, Map.of()))
                .toList();
        return new Workbench(
                source, Jdk.running(), PLATFORM, new Catalog(source, listed), new Descriptor(List.of(described)));
    }

    private static Baseline accepted(Benchmark benchmark) {
        return new Baseline(
                PLATFORM,
                Histories.measurement(benchmark, 1, 1, 1),
                new Acceptance("me", Instant.EPOCH, "why", false, "", Revision.NONE, "", Double.NaN, Double.NaN, ""));
    }

    private static CheckPlan plan(Workbench bench, List<Baseline> baselines, String... patterns) {
        return CheckPlan.of(bench, baselines, List.of(patterns), Optional.empty());
    }

    @Test
    void ofAJarThatNamesNoHeadlineRowsWhatHasABaselineIsMeasured() {
        CheckPlan plan = plan(bench(), List.of(accepted(ACCEPTED)));
        assertThat(plan.items()).extracting(Planned::benchmark).containsExactly(ACCEPTED);
        assertThat(plan.sentence()).startsWith("1 benchmark, about ");
    }

    @Test
    void headlineRowsAreMeasuredBesides() {
        KernelInfo headline = new KernelInfo(
                Histories.benchmark(4).name(), "four", "rows", "", "", true, KernelInfo.Role.KERNEL, "", 0);
        assertThat(plan(bench(headline), List.of(accepted(ACCEPTED))).items())
                .extracting(Planned::benchmark)
                .containsExactly(ACCEPTED, Histories.benchmark(4));
    }

    @Test
    void aPatternNamesAnythingElse() {
        assertThat(plan(bench(), List.of(), "B[13]").items())
                .extracting(Planned::benchmark)
                .containsExactly(Histories.benchmark(1), Histories.benchmark(3));
    }

    @Test
    void aJarWithoutAnyBaselineIsNotMeasuredForHoursAndNeverPasses() {
        assertThatThrownBy(() -> plan(bench(), List.of()))
                .isInstanceOfSatisfying(
                        PlumblineException.class,
                        e -> assertThat(e.kind()).isEqualTo(PlumblineException.Kind.UNDECIDED))
                .hasMessageContaining("nothing in my.jar has a baseline on " + PLATFORM.id());
    }

    @Test
    void baselinesOfOwnKernelsAreNotAskedForOfSomebodysJar() {
        Benchmark own = Benchmark.of("dev.plumbline.kernels.bench.MemoryBenchmark.decay", Mode.AVERAGE_TIME);
        CheckPlan plan = plan(bench(), List.of(accepted(ACCEPTED), accepted(own)));
        assertThat(plan.missing()).isEmpty();
        assertThat(plan.unavailable())
                .containsExactly(
                        "1 baseline of Plumbline's own kernels, which my.jar does not hold: not asked for here");
    }

    @Test
    void whatWasDeletedFromTheSameJarIsMissing() {
        CheckPlan plan = plan(bench(), List.of(accepted(ACCEPTED), accepted(Histories.benchmark(9))));
        assertThat(plan.missing()).containsExactly(Histories.benchmark(9));
        assertThat(plan.unavailable()).isEmpty();
    }
}
