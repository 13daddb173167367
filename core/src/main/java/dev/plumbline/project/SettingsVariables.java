package dev.plumbline.project;

import dev.plumbline.format.codec.ProjectYaml;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ProjectSettings;
import java.util.Map;

/**
 * The environment variables that hold before {@code plumbline.yaml} and after a flag: {@code PLUMBLINE_THRESHOLD},
 * {@code PLUMBLINE_LABEL}, {@code PLUMBLINE_PRESET} and {@code PLUMBLINE_DATABASE}. An empty variable counts as not set.
 */
final class SettingsVariables {
    static final String THRESHOLD = "PLUMBLINE_THRESHOLD";
    static final String LABEL = "PLUMBLINE_LABEL";
    static final String PRESET = "PLUMBLINE_PRESET";
    static final String DATABASE = "PLUMBLINE_DATABASE";

    private SettingsVariables() {}

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
