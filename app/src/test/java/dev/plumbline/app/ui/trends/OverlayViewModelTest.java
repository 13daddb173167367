package dev.plumbline.app.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.trends.picture.TrendOrder;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.app.ui.trends.picture.TrendScale;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.trend.TrendLayer;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayViewModelTest {
    @TempDir
    private Path folder;

    private final Preferences preferences = new Preferences(Map.of("trends.span", "ALL"));
    private final Notifications notifications = new Notifications((delay, action) -> () -> {});
    private TrendsViewModel model;
    private TrendModels models;

    @BeforeEach
    void look() {
        Measured.fill(Project.at(folder));
        open();
    }

    private void open() {
        OpenedTrends opened = OpenedTrends.of(folder, notifications, preferences);
        model = opened.model();
        models = opened.models();
    }

    private TrendPicture picture() {
        TrendPicture now = models.overlay().pictureProperty().get();
        assertThat(now).isNotNull();
        return now;
    }

    @Test
    void withoutOthersThePictureIsThatOfTheSeries() {
        assertThat(picture()).isEqualTo(model.pictureProperty().get());
    }

    @Test
    void eachOfTheOthersIsALayerInPerCentOfItsFirstLevel() {
        models.overlay().toggle(Measured.flat(2));
        models.overlay().toggle(Measured.flat(3));
        assertThat(picture().data().layers())
                .extracting(TrendLayer::name)
                .containsExactly("Flat2Benchmark.run", "Flat3Benchmark.run");
        assertThat(picture().data().unit()).isEqualTo("%");
        assertThat(picture().data().layers().get(0).levels().get(0).value()).isCloseTo(100, within(1e-9));
        assertThat(picture().data().layers().get(1).points().size()).isEqualTo(Measured.RUNS);
        assertThat(picture().rows()).hasSize(3);
    }

    @Test
    void inOneUnitAbsoluteValuesCanBeAskedFor() {
        models.overlay().toggle(Measured.flat(2));
        model.looks().scaleProperty().set(TrendScale.ABSOLUTE);
        assertThat(picture().data().unit()).isEqualTo("\u00b5s/op");
        assertThat(picture().data().layers().get(0).points().y(0)).isCloseTo(0.220, within(0.01));
    }

    @Test
    void inTheOrderOfCommitsSeriesStandOverTheirCommonRuns() {
        model.looks().orderProperty().set(TrendOrder.COMMIT);
        models.overlay().toggle(Measured.flat(2));
        assertThat(picture().data().layers().get(0).points().x(179)).isEqualTo(179);
    }

    @Test
    void whatIsChosenIsRememberedAndCanBeTakenAway() {
        models.overlay().toggle(Measured.flat(2));
        open();
        assertThat(models.overlay().chosen()).containsExactly(Measured.flat(2));
        assertThat(picture().data().layers()).hasSize(1);
        models.overlay().toggle(Measured.flat(2));
        assertThat(picture().data().layers()).isEmpty();
    }

    @Test
    void neitherTheSeriesItselfNorMoreThanThereAreColoursAreLaidOver() {
        models.overlay().toggle(Measured.DECAY);
        for (int i = 0; i < 6; i++) {
            models.overlay().toggle(Measured.flat(i));
        }
        assertThat(models.overlay().chosen()).hasSize(OverlayViewModel.MOST);
        assertThat(notifications.shown())
                .extracting(Notice::text)
                .contains("there are colours for 5 more series; take one away first");
    }

    @Test
    void aBenchmarkIsNotOverItselfWhenItIsShown() {
        models.overlay().toggle(Measured.flat(2));
        models.overlay().toggle(Measured.flat(4));
        model.choose(Measured.flat(2));
        assertThat(models.overlay().others()).containsExactly(Measured.flat(4));
    }

    @Test
    void whatIsCopiedHasAColumnForEach() {
        models.overlay().toggle(Measured.flat(2));
        assertThat(models.overlay().csv().lines().findFirst())
                .contains("run,at,commit,DecayBenchmark.simd (memories=10000),Flat2Benchmark.run");
        assertThat(models.overlay().markdown()).contains("Flat2Benchmark.run |").contains("100.");
    }
}
