package dev.plumbline.baseline;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.text.Sha256;
import java.util.Locale;

/**
 * The file name of a benchmark's baseline: a readable slug of benchmark, parameters, mode and threads, and eight hex
 * digits of the hash of the full key, so that names differ also where file systems ignore case.
 */
public final class BaselineName {
    private static final int LONGEST_SLUG = 80;

    private BaselineName() {}

    static String of(Benchmark benchmark) {
        return stem(benchmark) + ".json";
    }

    /** The same without its ending: a readable name for a benchmark wherever a short one is wanted. */
    public static String stem(Benchmark benchmark) {
        StringBuilder text = new StringBuilder(benchmark.shortName());
        benchmark
                .params()
                .forEach((name, value) ->
                        text.append('-').append(name).append('-').append(value));
        if (benchmark.mode() != Mode.AVERAGE_TIME) {
            text.append('-').append(benchmark.mode().shortName());
        }
        if (benchmark.threads() > 1) {
            text.append("-t").append(benchmark.threads());
        }
        String slug = text.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug) + "-" + hash(benchmark.key());
    }

    private static String hash(String key) {
        return Sha256.hex(key).substring(0, 8);
    }
}
