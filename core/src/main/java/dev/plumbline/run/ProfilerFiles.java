package dev.plumbline.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Where JMH's profilers put what they record. Left alone they write into the current folder, and each fork over the file
 * of the one before. {@code {fork}} in the options of a profiler stands for the number of the fork.
 */
public final class ProfilerFiles {
    private static final String FORK = "{fork}";
    /** The profilers of JMH that write recordings; both know the option {@code dir}. */
    private static final Set<String> RECORDING = Set.of("jfr", "async");

    private ProfilerFiles() {}

    /** The same profilers, those that record below this folder unless the user named one. */
    public static List<String> below(Path folder, List<String> profilers) {
        return profilers.stream().map(profiler -> below(folder, profiler)).toList();
    }

    private static String below(Path folder, String profiler) {
        String[] parts = profiler.split(":", 2);
        if (!RECORDING.contains(parts[0]) || profiler.contains("dir=")) {
            return profiler;
        }
        String options = parts.length == 2 ? parts[1] + ";" : "";
        return parts[0] + ":" + options + "dir=" + folder.resolve("fork-" + FORK);
    }

    static List<String> ofFork(int fork, List<String> profilers) {
        return profilers.stream()
                .map(profiler -> profiler.replace(FORK, Integer.toString(fork)))
                .toList();
    }
}
