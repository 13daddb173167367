package dev.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.place.WindowPlace;
import dev.plumbline.app.ui.workspace.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

    @Test
    void remembersTheWindow(@TempDir Path folder) {
        PreferencesFile file = new PreferencesFile(folder.resolve("plumbline").resolve("settings.json"));
        Preferences preferences = file.load();
        WindowPlace place = new WindowPlace(-20, 30, 1200, 800, false, "benchmarks");
        new RememberedWindow(preferences).remember(place);
        file.save(preferences);
        assertThat(new RememberedWindow(file.load()).recall()).contains(place);
    }

    @Test
    void aDamagedFileIsAsGoodAsNone(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), "{\"window.width\": ");
        assertThat(new PreferencesFile(path).load().all()).isEmpty();
    }
}
