package dev.plumbline.app;

import dev.plumbline.app.installation.ConfigFile;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.format.codec.settings.PreferencesJson;
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

    /** The usual place on this system. */
    static PreferencesFile usual(Map<String, String> environment) {
        return new PreferencesFile(ConfigFile.usual(environment).file());
    }

    Preferences load() {
        return new Preferences(new ConfigFile(file).remembered());
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
