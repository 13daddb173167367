package dev.plumbline.app.ui.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.host.Jdk;
import dev.plumbline.project.checking.BenchmarkOverview;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenBenchmarksViewModelTest {

    private final BenchScene scene = new BenchScene();

    @Test
    void whatCouldNotBeListedIsListedOnceItsCauseIsMended() {
        scene.service.bundledFails = true;
        scene.bench.openBundled();
        assertThat(scene.bench.problemProperty().get()).contains("line 3");
        assertThat(scene.notifications.shown()).extracting(Notice::lasting).containsExactly(true);

        scene.service.bundledFails = false;
        scene.bench.lookAgain();

        assertThat(scene.bench.benchProperty().get()).isNotNull();
        assertThat(scene.bench.problemProperty().get()).isEmpty();
        assertThat(scene.notifications.shown()).isEmpty();
    }

    @Test
    void anErrorOfALookIsOverWhenTheNextOneSucceeds() {
        scene.bench.openBundled();
        scene.service.overviewFails = true;
        scene.bench.lookAgain();
        scene.bench.lookAgain();
        assertThat(scene.notifications.shown()).extracting(Notice::text).containsExactly("the history is busy");
        scene.service.overviewFails = false;
        scene.bench.lookAgain();
        assertThat(scene.notifications.shown()).isEmpty();
    }

    @Test
    void theMachineIsLookedAtAnewWhenTheSettingsCallItSomethingElse() {
        scene.bench.openBundled();
        scene.bench.lookAgain();
        assertThat(scene.service.opened).isEqualTo(1);

        BenchmarkOverview before = scene.service.overview;
        scene.service.overview = new BenchmarkOverview(
                Map.of(),
                0,
                before.baselinePlatform(),
                "",
                List.of(),
                before.settings().withPlatformLabel("ci"));
        scene.bench.lookAgain();

        assertThat(scene.service.opened).isEqualTo(2);
    }

    @Test
    void aJarThatNeedsANewerJdkIsOfferedTheOneOfThisMachine() {
        scene.bench.openBundled();
        scene.service.needed = 25;
        scene.service.jdks = List.of(new Jdk(Path.of("jdk-25"), 25, "25.0.1", "Eclipse Adoptium"));
        scene.bench.openJar(Path.of("new.jar"));

        Notice offer = scene.notifications.shown().get(0);
        assertThat(offer.text()).startsWith("new.jar was built for JDK 25").contains("JDK 25.0.1 (Eclipse Adoptium)");
        assertThat(offer.remedy()).isEqualTo("Open with JDK 25");
        scene.notifications.act(offer);

        assertThat(scene.service.openedWith).startsWith("25.0.1");
        assertThat(scene.notifications.shown()).isEmpty();
    }

    @Test
    void whereThereIsNoSuchJdkThatIsSaid() {
        scene.bench.openBundled();
        scene.service.needed = 25;
        scene.bench.openJar(Path.of("new.jar"));
        assertThat(scene.notifications.shown())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).endsWith("install JDK 25 or a newer one"))
                .satisfies(note -> assertThat(note.remedy()).isEmpty());
    }
}
