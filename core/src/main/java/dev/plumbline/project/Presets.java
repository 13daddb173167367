package dev.plumbline.project;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Settings;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.run.Preset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a preset by its name: the built-in ones, and those of {@code plumbline.yaml}. */
public final class Presets {
    private Presets() {}

    /**
     * The settings of a preset.
     *
     * @throws PlumblineException when there is none of this name, with those that there are
     */
    public static Settings named(String name, ProjectSettings settings) {
        return builtIn(name)
                .map(Preset::settings)
                .or(() -> Optional.ofNullable(settings.presets().get(name)))
                .orElseThrow(() -> PlumblineException.usage("there is no preset '" + name + "'; there are "
                        + Stream.concat(
                                        Arrays.stream(Preset.values()).map(Preset::word),
                                        settings.presets().keySet().stream().sorted())
                                .collect(Collectors.joining(", "))));
    }

    /** What is measured when no flag says how much: the preset of the environment or the file, else standard. */
    public static Settings usual(ProjectSettings settings) {
        return settings.preset().isEmpty() ? Preset.STANDARD.settings() : named(settings.preset(), settings);
    }

    /** A preset of the file that is called like a built-in one would never be reached. */
    static void refuseBuiltIn(ProjectSettings settings) {
        settings.presets().keySet().forEach(name -> {
            if (builtIn(name).isPresent()) {
                throw PlumblineException.usage(
                        "plumbline.yaml, presets: '" + name + "' is built in; give your preset another name");
            }
        });
    }

    private static Optional<Preset> builtIn(String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.word().equals(name))
                .findFirst();
    }
}
