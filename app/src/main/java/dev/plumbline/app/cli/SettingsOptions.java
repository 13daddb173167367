package dev.plumbline.app.cli;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Settings;
import dev.plumbline.model.TimeScale;
import dev.plumbline.run.Preset;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much to measure: a preset, and JMH's own switches on top of it. */
final class SettingsOptions {
    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ns|us|ms|s|min)?");

    @ArgGroup
    @Nullable
    PresetOption preset;

    @Option(names = "-f", paramLabel = "N", description = "Forks.")
    @Nullable
    Integer forks;

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

    /** One of the presets. */
    static final class PresetOption {
        @Option(names = "--quick", description = "3 forks x (2 + 5 iterations of 0.5 s): a first look, \"few forks\".")
        boolean quick;

        @Option(names = "--standard", description = "6 forks x (5 + 10 iterations of 0.5 s); the default.")
        boolean standard;

        @Option(names = "--thorough", description = "12 forks x (5 + 20 iterations of 0.5 s): for reference baselines.")
        boolean thorough;
    }

    Preset preset() {
        PresetOption chosen = preset;
        if (chosen != null && chosen.quick) {
            return Preset.QUICK;
        }
        return chosen != null && chosen.thorough ? Preset.THOROUGH : Preset.STANDARD;
    }

    /** Whether the user said anything of how much to measure. */
    boolean isGiven() {
        return preset != null
                || forks != null
                || warmups != null
                || iterations != null
                || warmupTime != null
                || iterationTime != null;
    }

    /** The settings, with the given switches on top of these. */
    Settings over(Settings base) {
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
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            throw PlumblineException.usage(option + ": '" + text + "' is no time; write 500ms or 1s");
        }
        String unit = matcher.group(2) == null ? "s" : matcher.group(2);
        double nanos = Double.parseDouble(matcher.group(1))
                * TimeScale.of(unit).orElseThrow().nanos();
        if (nanos < TimeScale.MILLISECONDS.nanos()) {
            throw PlumblineException.usage(option + ": an iteration needs at least 1 ms, not " + text);
        }
        return Duration.ofNanos((long) nanos);
    }
}
