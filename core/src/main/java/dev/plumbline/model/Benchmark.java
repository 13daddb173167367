package dev.plumbline.model;

import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.text.PlainText;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is measured: the identity of a benchmark. Two measurements are of the same benchmark when name, parameters, mode
 * and threads are equal; a parameter that differs makes another benchmark.
 *
 * @param name fully qualified, {@code package.Class.method}; never blank
 * @param params JMH's {@code @Param} values by name, as text; sorted by name
 * @param threads how many threads run the operation at once, at least 1
 */
public record Benchmark(String name, SortedMap<String, String> params, Mode mode, int threads) {
    /** Names of other harnesses hold blanks, slashes and colons: commands, paths, Go packages. */
    private static final Pattern QUALIFIED = Pattern.compile("[^\\s/:]+");

    /** Commands of several lines are names too; a name is one line, and PostgreSQL keeps no NUL. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    public Benchmark {
        name = oneLine(name);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a benchmark needs a name");
        }
        if (threads < 1) {
            throw new IllegalArgumentException(name + ": threads must be at least 1, not " + threads);
        }
        SortedMap<String, String> lines = new TreeMap<>();
        params.forEach((key, value) -> lines.put(oneLine(key), oneLine(value)));
        params = Collections.unmodifiableSortedMap(lines);
    }

    private static String oneLine(String text) {
        String line = CONTROL.matcher(text).find()
                ? CONTROL.matcher(text).replaceAll(" ").strip()
                : text;
        return PlainText.of(line);
    }

    public static Benchmark of(String name, Mode mode) {
        return new Benchmark(name, new TreeMap<>(), mode, 1);
    }

    public static Benchmark of(String name, Map<String, String> params, Mode mode, int threads) {
        return new Benchmark(name, new TreeMap<>(params), mode, threads);
    }

    /** The same with one parameter more, or another value of it: another benchmark. */
    public Benchmark with(String param, String value) {
        SortedMap<String, String> more = new TreeMap<>(params);
        more.put(param, value);
        return new Benchmark(name, more, mode, threads);
    }

    /** Class and method without the package: {@code CosineBenchmark.simd}; a name that is no such path stays whole. */
    public String shortName() {
        if (!QUALIFIED.matcher(name).matches()) {
            return name;
        }
        int method = name.lastIndexOf('.');
        int type = method < 0 ? -1 : name.lastIndexOf('.', method - 1);
        return name.substring(type + 1);
    }

    /** {@code size=1024, seed=7}; empty without parameters. */
    public String paramsText() {
        if (params.isEmpty()) {
            return ""; // as most have none, and an import asks half a million times
        }
        return params.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Short name with parameters, and with mode and threads only where they are not the usual ones. */
    public String displayName() {
        return described(shortName());
    }

    /** As {@link #displayName}, with the package. */
    public String qualifiedName() {
        return described(name);
    }

    private String described(String called) {
        StringBuilder text = new StringBuilder(called);
        if (!params.isEmpty()) {
            text.append(" (").append(paramsText()).append(')');
        }
        if (threads > 1) {
            text.append(" · ").append(threads).append(" threads");
        }
        if (mode != Mode.AVERAGE_TIME) {
            text.append(" · ").append(mode.shortName());
        }
        return text.toString();
    }

    /** The full key as one line, stable over releases: name, params, mode, threads. Used for hashes and file names. */
    public String key() {
        return name + "|" + paramsText() + "|" + mode.shortName() + "|" + threads;
    }
}
