package dev.plumbline.project;

import dev.plumbline.format.codec.settings.ProjectYaml;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.settings.ProjectSettings;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The environment variables that hold before {@code plumbline.yaml} and after a flag: {@code PLUMBLINE_THRESHOLD},
 * {@code PLUMBLINE_LABEL}, {@code PLUMBLINE_PRESET} and {@code PLUMBLINE_DATABASE}. An empty variable counts as not set.
 */
public final class SettingsVariables {
    static final String THRESHOLD = "PLUMBLINE_THRESHOLD";
    static final String LABEL = "PLUMBLINE_LABEL";
    static final String PRESET = "PLUMBLINE_PRESET";
    static final String DATABASE = "PLUMBLINE_DATABASE";

    private SettingsVariables() {}

    /**
     * Whether a variable switches something on.
     *
     * @throws PlumblineException when it says neither yes nor no: a switch must not be passed over silently
     */
    public static boolean isOn(String name, Map<String, String> variables) {
        String value = variables.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
        if (Set.of("1", "true", "yes", "on").contains(value)) {
            return true;
        }
        if (Set.of("", "0", "false", "no", "off").contains(value)) {
            return false;
        }
        throw PlumblineException.usage(name + ": '" + value + "' says neither yes nor no; write 1 or 0");
    }

    /** Whether a variable of others, of whatever words, is there and does not say no. */
    static boolean isSet(String name, Map<String, String> variables) {
        return !Set.of("", "0", "false")
                .contains(variables.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT));
    }

    /** The settings of the file, with what these variables say in its place. */
    static ProjectSettings over(ProjectSettings file, Map<String, String> variables) {
        ProjectSettings settings = file;
        String threshold = variables.getOrDefault(THRESHOLD, "").strip();
        if (!threshold.isEmpty()) {
            settings = settings.withThreshold(ProjectYaml.fraction(threshold)
                    .orElseThrow(() -> PlumblineException.usage(
                            THRESHOLD + ": '" + threshold + "' is no fraction; write 5% or 0.05")));
        }
        String label = variables.getOrDefault(LABEL, "").strip();
        if (!label.isEmpty()) {
            settings = settings.withPlatformLabel(label);
        }
        String preset = variables.getOrDefault(PRESET, "").strip();
        return (preset.isEmpty() ? settings : settings.withPreset(preset))
                .withReviews(variables.getOrDefault(DATABASE, "").strip(), "");
    }
}
