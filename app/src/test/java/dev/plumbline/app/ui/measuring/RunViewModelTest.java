package dev.plumbline.app.ui.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.run.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunViewModelTest {

    private final BenchScene scene = new BenchScene();
    private final List<Planned> simd = List.of(new Planned(FakeMeasuring.SIMD, Preset.QUICK.settings()));

    @Test
    void keepsEveryIterationOfARun() {
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        scene.run.run(simd, "Quick");
        scene.frame();
        LiveSeries series = scene.run.series(FakeMeasuring.SIMD).orElseThrow();
        assertThat(series.points()).hasSize(21);
        assertThat(series.points().get(2).iteration()).isEqualTo(3);
        assertThat(series.forks())
                .hasSize(3)
                .allSatisfy(fork -> assertThat(fork).hasSize(5));
    }

    @Test
    void aForkThatWasRefusedIsDrawnButDoesNotCount() {
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRunWithRefusedForks(FakeMeasuring.SIMD, 38, List.of(2));
        scene.run.run(simd, "Quick");
        scene.frame();
        LiveSeries series = scene.run.series(FakeMeasuring.SIMD).orElseThrow();
        assertThat(series.points()).hasSize(21);
        assertThat(series.counted()).containsExactly(1, 3);
        assertThat(series.forks()).hasSize(2);
    }

    @Test
    void tellsHowItEndedAndIsIdleAgain() {
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        scene.run.run(simd, "Quick");
        assertThat(scene.notifications.shown())
                .extracting(Notice::text)
                .containsExactly("Quick run ended: 1 benchmark recorded");
        assertThat(scene.run.runningProperty().get()).isFalse();
        assertThat(scene.workspace.activityProperty().get().isRunning()).isFalse();
    }

    @Test
    void saysSoWhenNothingIsChosen() {
        scene.bench.openBundled();
        scene.run.run(List.of(), "Quick");
        assertThat(scene.service.runs).isEmpty();
        assertThat(scene.notifications.shown()).hasSize(1);
    }

    @Test
    void aJarThatIsNoneLeavesTheBenchAlone() {
        scene.bench.openBundled();
        scene.bench.openJar(java.nio.file.Path.of("notes.jar"));
        assertThat(scene.bench.benchProperty().get()).isNotNull();
        assertThat(scene.notifications.shown()).extracting(Notice::text).containsExactly("notes.jar is no JMH jar");
    }

    @Test
    void whatTheRunBeforeCameToIsOverWhenTheNextOneBegins() {
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRunWithRefusedForks(FakeMeasuring.SIMD, 38, List.of(1, 2, 3));
        scene.run.run(simd, "Quick");
        assertThat(scene.notifications.shown())
                .singleElement()
                .satisfies(note -> assertThat(note.lasting()).isTrue())
                .satisfies(note -> assertThat(note.text()).endsWith("1 failed"));
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        scene.run.run(simd, "Quick");
        assertThat(scene.notifications.shown())
                .extracting(Notice::text)
                .containsExactly("Quick run ended: 1 benchmark recorded");
    }

    @Test
    void anotherJmhIsAQuestionAndNoFailedRun() {
        scene.bench.openBundled();
        scene.service.otherJmh = "process 4711 (java)";
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        scene.run.run(simd, "Quick");

        assertThat(scene.service.runs).isEmpty();
        assertThat(scene.run.runningProperty().get()).isFalse();
        Notice question = scene.notifications.shown().get(0);
        assertThat(question.text()).contains("process 4711 (java)");

        scene.notifications.act(question);

        assertThat(scene.service.runs).hasSize(1);
        assertThat(scene.notifications.shown())
                .extracting(Notice::text)
                .containsExactly("Quick run ended: 1 benchmark recorded");
    }

    @Test
    void theResultsOfTheRunBeforeStayWhileAnotherJmhIsAskedAbout() {
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        scene.run.run(simd, "Quick");
        scene.frame();
        scene.service.otherJmh = "process 4711 (java)";
        scene.run.run(simd, "Quick");
        assertThat(scene.run.series(FakeMeasuring.SIMD).orElseThrow().points()).hasSize(21);
    }
}
