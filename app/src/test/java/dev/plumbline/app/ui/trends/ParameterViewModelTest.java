package dev.plumbline.app.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.trends.picture.ParameterPicture;
import dev.plumbline.app.ui.trends.picture.TrendLens;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterViewModelTest {
    @TempDir
    private Path folder;

    private final Preferences preferences = new Preferences(Map.of("trends.span", "ALL"));
    private final Notifications notifications = new Notifications((delay, action) -> () -> {});
    private TrendsViewModel model;
    private TrendModels models;

    @BeforeEach
    void look() {
        Measured.fillSized(Project.at(folder));
        open();
    }

    private void open() {
        OpenedTrends opened = OpenedTrends.of(folder, notifications, preferences);
        model = opened.model();
        models = opened.models();
    }

    private ParameterPicture picture() {
        ParameterPicture now = models.parameter().pictureProperty().get();
        assertThat(now).isNotNull();
        return now;
    }

    @Test
    void opensOverTheParameterWithMostValues() {
        models.parameter().toggle();
        assertThat(picture().axis().parameter()).isEqualTo("size");
        assertThat(picture().axis().values()).containsExactly("10", "100", "1000", "10000");
        assertThat(picture().data().title()).isEqualTo("size (logarithmic)");
    }

    @Test
    void whatWasNotMeasuredIsNoPointAndADashInTheTable() {
        models.parameter().toggle();
        assertThat(picture().data().lines())
                .extracting(line -> line.points().size())
                .containsExactly(4, 3);
        assertThat(picture().rows().get(1).cells().get(3)).isEqualTo("\u2014");
    }

    @Test
    void anotherParameterIsChosenAndRemembered() {
        models.parameter().toggle();
        models.parameter().choose("kind");
        assertThat(picture().axis().values()).containsExactly("list", "tree");
        models.parameter().toggle();
        models.parameter().toggle();
        assertThat(picture().axis().parameter()).isEqualTo("kind");
    }

    @Test
    void followsTheLens() {
        models.parameter().toggle();
        model.looks().lensProperty().set(TrendLens.MEAN);
        assertThat(picture().title()).contains("(mean)");
    }

    @Test
    void aBenchmarkWithoutParametersIsToldSo() {
        Measured.fill(Project.at(folder), 12, 1);
        open();
        model.choose(Measured.flat(0));
        models.parameter().toggle();
        assertThat(models.parameter().pictureProperty().get()).isNull();
        assertThat(notifications.shown()).extracting(Notice::text).contains("this benchmark has no parameters");
    }
}
