package dev.plumbline.app.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.HeldWork;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {

    @TempDir
    private Path folder;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);

    private SettingsViewModel model(Map<String, String> remembered) {
        Surroundings surroundings = new Surroundings(Project.at(folder));
        return new SettingsViewModel(surroundings, UiExecutor.inline(), theme, new Preferences(remembered));
    }

    @Test
    void saysThatItReadsUntilTheFirstLookIsOver() {
        HeldWork work = new HeldWork();
        SettingsViewModel model =
                new SettingsViewModel(new Surroundings(Project.at(folder)), work, theme, new Preferences(Map.of()));
        model.reload();
        assertThat(model.readingThresholdsProperty().get()).isTrue();
        assertThat(model.readingJdksProperty().get()).isTrue();
        work.all();
        assertThat(model.readingThresholdsProperty().get()).isFalse();
        assertThat(model.readingJdksProperty().get()).isFalse();
        model.reload();
        assertThat(model.readingJdksProperty().get()).as("what was read stays").isFalse();
    }

    @Test
    void saysThatTheThresholdIsBuiltIn() {
        SettingsViewModel model = model(Map.of());
        model.reload();
        assertThat(model.thresholds()).hasSize(1);
        assertThat(model.thresholds().get(0).value()).isEqualTo("5 %");
        assertThat(model.thresholds().get(0).place()).startsWith("built in").contains("plumbline.yaml");
    }

    @Test
    void saysWhereTheThresholdIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("plumbline.yaml"), "threshold: 8%\n");
        SettingsViewModel model = model(Map.of());
        model.reload();
        assertThat(model.thresholds()).containsExactly(new SettingLine("Threshold", "8 %", file.toString()));
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "treshold: 8%\n");
        SettingsViewModel model = model(Map.of());
        model.reload();
        assertThat(model.problemProperty().get()).contains("plumbline.yaml");
    }

    @Test
    void findsTheJdkThatRunsTheWindow() {
        SettingsViewModel model = model(Map.of());
        model.reload();
        assertThat(model.jdks()).anySatisfy(line -> assertThat(line.place()).contains("runs this window"));
    }

    @Test
    void writesTheHostCheckAsText() {
        SettingsViewModel model = model(Map.of());
        assertThat(model.diagnosticsProperty().get()).isEmpty();
        model.reload();
        assertThat(model.diagnosticsProperty().get().lines())
                .hasSize(model.host().size() + 1);
    }

    @Test
    void remembersTheModelThatSearchesByMeaning() {
        Preferences preferences = new Preferences(Map.of());
        new ModelChoice(preferences, Map.of(), UiExecutor.inline())
                .embedModelProperty()
                .set("nomic-embed-text ");
        assertThat(ModelSettings.forEmbeddings(Map.of(), preferences.snapshot(), "")
                        .model())
                .isEqualTo("nomic-embed-text");
    }

    @Test
    void toolsRunOutsideASandboxOnlyWhereSomebodySaidSo() {
        Preferences preferences = new Preferences(Map.of());
        SettingsViewModel model =
                new SettingsViewModel(new Surroundings(Project.at(folder)), UiExecutor.inline(), theme, preferences);
        assertThat(model.trustingProperty().get()).isFalse();
        model.trustingProperty().set(true);
        assertThat(preferences.get(SettingsScreen.UNSANDBOXED)).contains("true");
    }

    @Test
    void namesFoldersThatWereOpenBefore() {
        SettingsViewModel model = model(Map.of("workspace.recent", "one\n" + folder + "\ntwo"));
        assertThat(model.recent()).containsExactly("one", "two");
    }
}
