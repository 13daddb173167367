package dev.plumbline.project.measuring;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.PlumblineException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Chooses benchmarks by what a person typed: regular expressions, looked for in the name and in the title. */
public final class Selection {
    private static final int NEAREST_SHOWN = 3;

    private Selection() {}

    /**
     * The benchmarks that any of the patterns matches, in the order of the catalog.
     *
     * @throws PlumblineException when a pattern matches none, with the nearest names
     */
    public static List<Benchmark> matching(List<String> patterns, List<Benchmark> all, Workbench bench) {
        if (all.isEmpty()) {
            throw PlumblineException.usage("there is no JMH benchmark in "
                    + bench.source().label() + "; was it built with JMH's annotation processor?");
        }
        List<Pattern> compiled = patterns.stream().map(Selection::compile).toList();
        for (Pattern pattern : compiled) {
            if (all.stream().noneMatch(benchmark -> matches(pattern, benchmark, bench))) {
                throw PlumblineException.usage("no benchmark matches '" + pattern + "'; nearest are "
                        + nearest(pattern.pattern(), all) + "; see plumbline list");
            }
        }
        return all.stream()
                .filter(benchmark -> compiled.stream().anyMatch(pattern -> matches(pattern, benchmark, bench)))
                .toList();
    }

    /**
     * What the patterns name, or without any the headline rows; those that cannot run here are left out without a word.
     *
     * @throws PlumblineException when a pattern matches none
     */
    public static List<Benchmark> runnable(List<String> patterns, List<Benchmark> all, Workbench bench) {
        List<Benchmark> chosen = patterns.isEmpty() ? headline(all, bench) : matching(patterns, all, bench);
        return chosen.stream()
                .filter(benchmark -> bench.unavailable(benchmark).isEmpty())
                .toList();
    }

    /** Whether any of the patterns is found in the name of a benchmark, of which no more than its name is known. */
    public static boolean names(List<String> patterns, Benchmark benchmark) {
        return patterns.stream()
                .map(Selection::compile)
                .anyMatch(pattern -> pattern.matcher(benchmark.name()).find()
                        || pattern.matcher(benchmark.displayName()).find());
    }

    /** The headline rows that a source names; none where it names none. */
    public static List<Benchmark> named(List<Benchmark> all, Workbench bench) {
        return all.stream()
                .filter(benchmark -> bench.info(benchmark).headline())
                .toList();
    }

    /** The ten headline rows; of a source that names none, everything. */
    public static List<Benchmark> headline(List<Benchmark> all, Workbench bench) {
        List<Benchmark> headline = named(all, bench);
        return headline.isEmpty() ? all : headline;
    }

    /** Everything but the harness and the reference twins. */
    public static List<Benchmark> everything(List<Benchmark> all, Workbench bench) {
        return all.stream()
                .filter(benchmark -> {
                    KernelInfo.Role role = bench.info(benchmark).role();
                    return role != KernelInfo.Role.HARNESS && role != KernelInfo.Role.REFERENCE;
                })
                .toList();
    }

    private static Pattern compile(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw PlumblineException.usage(
                    "'" + text + "' is no regular expression (" + e.getDescription() + "); quote special characters",
                    e);
        }
    }

    private static boolean matches(Pattern pattern, Benchmark benchmark, Workbench bench) {
        return pattern.matcher(benchmark.name()).find()
                || pattern.matcher(benchmark.displayName()).find()
                || pattern.matcher(bench.info(benchmark).title()).find();
    }

    private static String nearest(String wanted, List<Benchmark> all) {
        List<String> names = new ArrayList<>(
                all.stream().map(Benchmark::shortName).distinct().toList());
        names.sort(Comparator.comparingInt(name -> distance(wanted, name)));
        return names.stream().limit(NEAREST_SHOWN).collect(Collectors.joining(", "));
    }

    /** Levenshtein's distance to the nearest word of the name: of {@code CosineBenchmark.simdBatched} to Cosine, …, Batched. */
    private static int distance(String wanted, String name) {
        String text = wanted.toLowerCase(Locale.ROOT);
        int nearest = levenshtein(text, name.toLowerCase(Locale.ROOT));
        for (String word : name.split("[._]|(?<=[a-z0-9])(?=[A-Z])", -1)) {
            nearest = Math.min(nearest, levenshtein(text, word.toLowerCase(Locale.ROOT)));
        }
        return nearest;
    }

    private static int levenshtein(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
