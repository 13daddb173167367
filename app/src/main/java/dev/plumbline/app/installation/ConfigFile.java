package dev.plumbline.app.installation;

import dev.plumbline.format.codec.settings.PreferencesJson;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a person's own choices are kept. A damaged file is as good as none. */
public record ConfigFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(ConfigFile.class);

    /** The usual place on this system; {@code plumbline.config} names another folder. */
    public static ConfigFile usual(Map<String, String> environment) {
        String named = System.getProperty("plumbline.config");
        if (named != null) {
            return new ConfigFile(Path.of(named, "settings.json"));
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String roaming = environment.getOrDefault("APPDATA", "");
        Path folder = roaming.isBlank() ? home.resolve(".config") : Path.of(roaming);
        return new ConfigFile(
                (xdg.isBlank() ? folder : Path.of(xdg)).resolve("plumbline").resolve("settings.json"));
    }

    /** What was chosen, as texts by name. */
    public Map<String, String> remembered() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return PreferencesJson.read(Files.readString(file), file.toString());
        } catch (IOException | PlumblineException damaged) {
            LOG.warn("{} cannot be read; everything is as at the first start", file, damaged);
            return Map.of();
        }
    }
}
