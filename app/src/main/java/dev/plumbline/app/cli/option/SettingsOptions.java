package dev.plumbline.app.cli.option;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.project.Presets;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.run.Preset;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much to measure: a preset, and JMH's own switches on top of it. */
public final class SettingsOptions {
    @ArgGroup
    @Nullable
    PresetOption preset;

    @Option(names = "-f", paramLabel = "N", description = "Forks.")
    @Nullable
    public Integer forks;

    @Option(names = "-wi", paramLabel = "N", description = "Warm-up iterations a fork.")
    @Nullable
    Integer warmups;

    @Option(names = "-i", paramLabel = "N", description = "Measured iterations a fork.")
    @Nullable
    Integer iterations;

    @Option(names = "-w", paramLabel = "TIME", description = "Time of a warm-up iteration: 500ms, 1s.")
    @Nullable
    String warmupTime;

    @Option(names = "-r", paramLabel = "TIME", description = "Time of a measured iteration: 500ms, 1s.")
    @Nullable
    String iterationTime;

    @Option(
            names = "--no-repeat",
            description = "Do not measure again, at the end, forks that something else disturbed.")
    boolean noRepeat;

    /** These options of a run, with or without repeats. */
    public RunOptions options(RunOptions options) {
        return options.repeating(!noRepeat);
    }

    /** One of the presets. */
    static final class PresetOption {
        @Option(names = "--quick", description = "3 forks x (2 + 5 iterations of 0.5 s): a first look, \"few forks\".")
        boolean quick;

        @Option(names = "--standard", description = "6 forks x (5 + 10 iterations of 0.5 s); the default.")
        boolean standard;

        @Option(names = "--thorough", description = "12 forks x (5 + 20 iterations of 0.5 s): for reference baselines.")
        boolean thorough;

        @Option(names = "--preset", paramLabel = "NAME", description = "A preset of plumbline.yaml, or a built-in one.")
        @Nullable
        String name;
    }

    /** The preset that was chosen; the usual one of the workspace when none was. */
    Settings preset(ProjectSettings project) {
        return given(project).orElseGet(() -> Presets.usual(project));
    }

    private Optional<Settings> given(ProjectSettings project) {
        PresetOption chosen = preset;
        if (chosen == null) {
            return Optional.empty();
        }
        if (chosen.name != null) {
            return Optional.of(Presets.named(chosen.name, project));
        }
        Preset builtIn = chosen.quick ? Preset.QUICK : chosen.thorough ? Preset.THOROUGH : Preset.STANDARD;
        return Optional.of(builtIn.settings());
    }

    /** Whether the user said anything of how much to measure. */
    public boolean isGiven() {
        return preset != null
                || forks != null
                || warmups != null
                || iterations != null
                || warmupTime != null
                || iterationTime != null;
    }

    /** The preset that was chosen, else the usual one, with the given switches on top. */
    public Settings settings(ProjectSettings project) {
        return over(preset(project));
    }

    /** These settings, replaced by the preset that was named, if any, with the given switches on top. */
    public Settings over(Settings usual, ProjectSettings project) {
        return over(given(project).orElse(usual));
    }

    private Settings over(Settings base) {
        try {
            return new Settings(
                    atLeastOne("-f", forks, base.forks()),
                    warmups == null ? base.warmups() : warmups,
                    warmupTime == null ? base.warmupTime() : time("-w", warmupTime),
                    atLeastOne("-i", iterations, base.iterations()),
                    iterationTime == null ? base.iterationTime() : time("-r", iterationTime));
        } catch (IllegalArgumentException e) {
            throw PlumblineException.usage("these settings cannot be measured: " + e.getMessage(), e);
        }
    }

    private static int atLeastOne(String option, @Nullable Integer value, int otherwise) {
        if (value != null && value < 1) {
            throw PlumblineException.usage(option + " must be at least 1, not " + value);
        }
        return value == null ? otherwise : value;
    }

    private static Duration time(String option, String text) {
        Duration time = TimeScale.duration(text)
                .orElseThrow(() -> PlumblineException.usage(option + ": '" + text + "' is no time; write 500ms or 1s"));
        if (time.compareTo(Duration.ofMillis(1)) < 0) {
            throw PlumblineException.usage(option + ": an iteration needs at least 1 ms, not " + text);
        }
        return time;
    }
}
