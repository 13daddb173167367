package dev.plumbline.model.settings;

import dev.plumbline.model.Benchmark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Benchmarks that were called otherwise once. What was measured under an old name belongs to the benchmark of today; the
 * files and rows that hold it stay as they are.
 *
 * @param today by an old name the name of today; chains are followed
 */
public record Renames(Map<String, String> today) {
    public static final Renames NONE = new Renames(Map.of());

    /** @throws IllegalArgumentException when following the names never ends */
    public Renames {
        Map<String, String> steps = Map.copyOf(today);
        Map<String, String> ends = new HashMap<>();
        steps.keySet().forEach(old -> {
            circle(steps, old).ifPresent(names -> {
                throw new IllegalArgumentException(names);
            });
            String name = old;
            for (String next = steps.get(name); next != null; next = steps.get(next)) {
                name = next;
            }
            ends.put(old, name);
        });
        today = Map.copyOf(ends);
    }

    /** The names that a name is followed through until one comes again; empty when it ends. */
    public static Optional<String> circle(Map<String, String> steps, String name) {
        List<String> names = new ArrayList<>(List.of(name));
        Set<String> seen = new HashSet<>(names);
        for (String next = steps.get(name); next != null; next = steps.get(next)) {
            names.add(next);
            if (!seen.add(next)) {
                return Optional.of(String.join(" \u2192 ", names));
            }
        }
        return Optional.empty();
    }

    /** A benchmark under its name of today. */
    public Benchmark today(Benchmark benchmark) {
        return named(benchmark, today.getOrDefault(benchmark.name(), benchmark.name()));
    }

    /** A benchmark of today under every name it had, the one of today first. */
    public List<Benchmark> everyName(Benchmark benchmark) {
        List<Benchmark> all = new ArrayList<>(List.of(benchmark));
        today.entrySet().stream()
                .filter(entry -> entry.getValue().equals(benchmark.name()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(old -> named(benchmark, old))
                .forEach(all::add);
        return all;
    }

    private static Benchmark named(Benchmark benchmark, String name) {
        return name.equals(benchmark.name())
                ? benchmark
                : new Benchmark(name, benchmark.params(), benchmark.mode(), benchmark.threads());
    }
}
