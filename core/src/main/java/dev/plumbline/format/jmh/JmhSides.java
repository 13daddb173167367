package dev.plumbline.format.jmh;

import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of a file in which one benchmark stands more than once. JMH writes a benchmark once a run, so equal keys
 * mean files that somebody put together. Entries of two JVMs are two sides and never one sample; entries of one JVM are
 * kept apart by their order.
 */
final class JmhSides {
    /** The parameter that tells the JVMs of one benchmark apart. */
    static final String JVM = "jvm";

    private final String file;
    private final List<JmhEntry> entries;
    private final Set<String> caveats = new LinkedHashSet<>();

    JmhSides(String file, List<JmhEntry> entries) {
        this.file = file;
        this.entries = List.copyOf(entries);
    }

    List<Measurement> measurements() {
        Map<String, Long> counts = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.measurement().benchmark().key(), Collectors.counting()));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Measurement> measurements = new ArrayList<>();
        for (JmhEntry entry : entries) {
            Benchmark benchmark = entry.measurement().benchmark();
            if (counts.getOrDefault(benchmark.key(), 1L) > 1) {
                if (differentJvms(benchmark)) {
                    caveats.add(benchmark.displayName() + " stands in " + file
                            + " for more than one JVM; they are kept apart (" + JVM + "=…): two JVMs are no sample");
                    benchmark = benchmark.with(JVM, jvm(entry.environment()));
                }
                int number = numbers.merge(benchmark.key(), 1, Integer::sum);
                if (number > 1) {
                    caveats.add(benchmark.displayName() + " stands more than once in " + file
                            + "; they are kept apart by their order (" + ResultDraft.ENTRY
                            + " 2, 3, …); to take several runs as one sample, put their files into a folder");
                }
                benchmark = ResultDraft.numbered(benchmark, number);
            }
            measurements.add(entry.measurement().withBenchmark(benchmark));
        }
        return measurements;
    }

    /** What {@link #measurements} had to keep apart, in sentences. */
    List<String> caveats() {
        return List.copyOf(caveats);
    }

    private boolean differentJvms(Benchmark benchmark) {
        return entries.stream()
                        .filter(entry -> entry.measurement().benchmark().equals(benchmark))
                        .map(entry -> jvm(entry.environment()))
                        .distinct()
                        .count()
                > 1;
    }

    /** Version and flags; the path of the JVM is of one machine. */
    private static String jvm(Environment environment) {
        boolean known = environment.get(Fact.JDK).isPresent();
        return Stream.of(Fact.JDK, known ? Fact.JDK : Fact.JVM, Fact.JVM_FLAGS)
                .distinct()
                .flatMap(fact -> environment.get(fact).stream())
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** What is true of all entries. */
    Environment environment() {
        EnumMap<Fact, String> common = new EnumMap<>(Fact.class);
        if (!entries.isEmpty()) {
            common.putAll(entries.get(0).environment().facts());
            entries.forEach(entry -> common.entrySet()
                    .removeIf(fact -> !fact.getValue()
                            .equals(entry.environment().get(fact.getKey()).orElse(""))));
        }
        return new Environment(common);
    }
}
