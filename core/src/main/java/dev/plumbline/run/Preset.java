package dev.plumbline.run;

import dev.plumbline.model.Settings;
import java.time.Duration;

/** How thoroughly to measure. Iterations take half a second in each, so that the floors of all presets are alike. */
public enum Preset {
    /** A quick look: its verdicts are labelled "few forks", and it never makes a reference baseline. */
    QUICK(3, 2, 5),
    STANDARD(6, 5, 10),
    THOROUGH(12, 5, 20);

    private static final Duration ITERATION = Duration.ofMillis(500);

    private final int forks;
    private final int warmups;
    private final int iterations;

    Preset(int forks, int warmups, int iterations) {
        this.forks = forks;
        this.warmups = warmups;
        this.iterations = iterations;
    }

    public Settings settings() {
        return new Settings(forks, warmups, ITERATION, iterations, ITERATION);
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
