package dev.plumbline.app.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.Notice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchViewModelTest {

    private final BenchScene scene = new BenchScene();

    @Test
    void whatCouldNotBeListedIsListedOnceItsCauseIsMended() {
        scene.laboratory.bundledFails = true;
        scene.bench.openBundled();
        assertThat(scene.bench.problemProperty().get()).contains("line 3");
        assertThat(scene.notifications.shown()).extracting(Notice::lasting).containsExactly(true);

        scene.laboratory.bundledFails = false;
        scene.bench.lookAgain();

        assertThat(scene.bench.benchProperty().get()).isNotNull();
        assertThat(scene.bench.problemProperty().get()).isEmpty();
        assertThat(scene.notifications.shown()).isEmpty();
    }

    @Test
    void anErrorOfALookIsOverWhenTheNextOneSucceeds() {
        scene.bench.openBundled();
        scene.laboratory.surveyFails = true;
        scene.bench.lookAgain();
        scene.bench.lookAgain();
        assertThat(scene.notifications.shown()).extracting(Notice::text).containsExactly("the history is busy");
        scene.laboratory.surveyFails = false;
        scene.bench.lookAgain();
        assertThat(scene.notifications.shown()).isEmpty();
    }

    @Test
    void theMachineIsLookedAtAnewWhenTheSettingsCallItSomethingElse() {
        scene.bench.openBundled();
        scene.bench.lookAgain();
        assertThat(scene.laboratory.opened).isEqualTo(1);

        Survey before = scene.laboratory.survey;
        scene.laboratory.survey = new Survey(
                Map.of(), 0, before.baselinePlatform(), "", List.of(), before.settings().withPlatformLabel("ci"));
        scene.bench.lookAgain();

        assertThat(scene.laboratory.opened).isEqualTo(2);
    }
}
