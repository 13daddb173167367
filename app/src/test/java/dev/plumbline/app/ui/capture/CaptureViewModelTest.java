package dev.plumbline.app.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.measuring.Acceptances;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.host.HostFinding;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptureViewModelTest {

    /** A run of two benchmarks, one of them slower than its baseline. */
    private static final class OneRun implements Acceptances {
        private final List<Batch> accepted = new ArrayList<>();

        private String load = "";

        @Override
        public Optional<Run> lastRun(String platformId) {
            Platform platform = FakeMeasuring.workbench().platform();
            return Optional.of(new Run(
                    "run-1",
                    "",
                    Instant.EPOCH,
                    platform,
                    Revision.NONE,
                    RunState.COMPLETE,
                    true,
                    List.of(
                            Recorded.measurement(FakeMeasuring.SIMD, 46),
                            Recorded.measurement(FakeMeasuring.SCALAR, 611)),
                    List.of()));
        }

        @Override
        public List<RunHeader> recorded(String platformId) {
            return List.of();
        }

        @Override
        public Optional<Run> run(String id) {
            return lastRun(id);
        }

        @Override
        public List<Capturing.Row> preview(Run run) {
            return List.of(row(FakeMeasuring.SIMD, 38, 46, ""), row(FakeMeasuring.SCALAR, 611, 611, load));
        }

        private static Capturing.Row row(Benchmark benchmark, double before, double now, String load) {
            BenchmarkState standing = Recorded.judged(benchmark, before, now);
            return new Capturing.Row(
                    Recorded.measurement(benchmark, now), standing.baseline(), standing.comparison(), load);
        }

        @Override
        public Written accept(Run run, List<Batch> batches, boolean reference, String hostNote) {
            accepted.addAll(batches);
            return new Written(List.of(Path.of("a.json")), "message" + hostNote);
        }
    }

    private final BenchScene scene = new BenchScene();
    private final OneRun acceptances = new OneRun();
    private final CaptureViewModel model = new CaptureViewModel(acceptances, scene.bench, scene.run, scene.executor);

    private void review() {
        scene.bench.openBundled();
        model.start(List.of(FakeMeasuring.SIMD, FakeMeasuring.SCALAR));
        model.next();
        model.next();
        model.useLastRun();
    }

    @Test
    void goesStepByStepToTheReview() {
        scene.bench.openBundled();
        model.start(List.of(FakeMeasuring.SIMD));
        assertThat(model.stepProperty().get()).isEqualTo(CaptureStep.HOST);
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(CaptureStep.CHOOSE);
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(CaptureStep.MEASURE);
        assertThat(model.inLastRun()).isEqualTo(1);
        model.useLastRun();
        assertThat(model.stepProperty().get()).isEqualTo(CaptureStep.REVIEW);
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(CaptureStep.MEASURE);
    }

    @Test
    void aRegressionComesUntickedAndTakesAReasonOfItsOwn() {
        review();
        CaptureRow slower = model.rows().get(0);
        assertThat(slower.isRegression()).isTrue();
        assertThat(slower.tickedProperty().get()).isFalse();
        model.reasonProperty().set("new layout");
        assertThat(model.writableProperty().get()).isTrue();
        slower.tickedProperty().set(true);
        assertThat(model.writableProperty().get()).isFalse();
        slower.reasonProperty().set("API change asked for by callers");
        model.write();
        assertThat(acceptances.accepted)
                .extracting(Acceptances.Batch::reason)
                .containsExactly("Improvement: new layout", "API change asked for by callers");
        assertThat(model.stepProperty().get()).isEqualTo(CaptureStep.WRITTEN);
    }

    @Test
    void whatWasMeasuredUnderLoadComesUntickedAndTakesAReasonOfItsOwn() {
        acceptances.load = "other processes took 1.9 cores";
        review();
        CaptureRow loaded = model.rows().get(1);
        assertThat(loaded.tickedProperty().get()).isFalse();
        assertThat(loaded.question()).startsWith("Measured under load (other processes took 1.9 cores): why ");
        loaded.tickedProperty().set(true);
        model.reasonProperty().set("new layout");
        assertThat(model.writableProperty().get()).isFalse();
        loaded.reasonProperty().set("there is no other machine");
        model.write();
        assertThat(acceptances.accepted)
                .extracting(Acceptances.Batch::reason)
                .containsExactly("there is no other machine");
    }

    @Test
    void reviewsARecordedRunAtOnce() {
        scene.bench.openBundled();
        model.startWith("run-1");
        assertThat(model.stepProperty().get()).isEqualTo(CaptureStep.REVIEW);
        assertThat(model.rows()).hasSize(2);
        model.reasonProperty().set("as recorded");
        assertThat(model.writableProperty().get()).isTrue();
    }

    @Test
    void writesNothingWithoutAReason() {
        review();
        model.reasonProperty().set("  ");
        assertThat(model.writableProperty().get()).isFalse();
        model.write();
        assertThat(acceptances.accepted).isEmpty();
    }

    @Test
    void refusesAReferenceFromAnUnfitHostUnlessConfirmed() {
        scene.service.host = HostFinding.Level.UNFIT;
        review();
        assertThat(model.referenceProperty().get()).isFalse();
        model.reasonProperty().set("first");
        model.referenceProperty().set(true);
        assertThat(model.writableProperty().get()).isFalse();
        model.confirmedProperty().set(true);
        assertThat(model.writableProperty().get()).isTrue();
    }
}
