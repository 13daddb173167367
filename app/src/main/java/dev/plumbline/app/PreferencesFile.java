package dev.plumbline.app;

import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.format.codec.PreferencesJson;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file {@code settings.json} in the user's configuration folder. A damaged file is as good as none. */
record PreferencesFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    /** The usual place on this system; {@code plumbline.config} names another folder. */
    static PreferencesFile usual(Map<String, String> environment) {
        String named = System.getProperty("plumbline.config");
        if (named != null) {
            return new PreferencesFile(Path.of(named, "settings.json"));
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String roaming = environment.getOrDefault("APPDATA", "");
        Path folder = roaming.isBlank() ? home.resolve(".config") : Path.of(roaming);
        return new PreferencesFile(
                (xdg.isBlank() ? folder : Path.of(xdg)).resolve("plumbline").resolve("settings.json"));
    }

    Preferences load() {
        if (!Files.exists(file)) {
            return new Preferences(Map.of());
        }
        try {
            return new Preferences(PreferencesJson.read(Files.readString(file), file.toString()));
        } catch (IOException | PlumblineException damaged) {
            LOG.warn("{} cannot be read; the window starts with its usual looks", file, damaged);
            return new Preferences(Map.of());
        }
    }

    void save(Preferences preferences) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary = Files.createTempFile(folder, "settings", ".tmp");
            Files.writeString(temporary, PreferencesJson.write(preferences.all()));
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written; the window will not remember its place", file, unwritable);
        }
    }
}
