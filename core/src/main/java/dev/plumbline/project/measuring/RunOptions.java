package dev.plumbline.project.measuring;

import java.time.Duration;
import java.util.List;

/**
 * What a person may say of a run beyond what is measured.
 *
 * @param name of the run; may be empty
 * @param profilers JMH's names
 * @param jvmArgs appended to those of each benchmark
 * @param silence longest time without a word from a fork; zero for the usual limit
 * @param repeats whether forks that something disturbed are measured again
 */
public record RunOptions(String name, List<String> profilers, List<String> jvmArgs, Duration silence, boolean repeats) {
    public static final RunOptions DEFAULT = new RunOptions("", List.of(), List.of(), Duration.ZERO);

    /** With disturbed forks measured again. */
    public RunOptions(String name, List<String> profilers, List<String> jvmArgs, Duration silence) {
        this(name, profilers, jvmArgs, silence, true);
    }

    public RunOptions {
        profilers = List.copyOf(profilers);
        jvmArgs = List.copyOf(jvmArgs);
    }

    /** The same under a name for the run. */
    public RunOptions named(String other) {
        return new RunOptions(other, profilers, jvmArgs, silence, repeats);
    }

    /** The same with, or without, measuring disturbed forks again. */
    public RunOptions repeating(boolean again) {
        return new RunOptions(name, profilers, jvmArgs, silence, again);
    }
}
