package dev.plumbline.run;

import dev.plumbline.event.RunnerMessage;
import dev.plumbline.event.RunnerMessage.Listed;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.run.child.Command;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.JdkNeeded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a source can run, as JMH itself lists it, with every combination of parameters spelled out.
 *
 * @param garbageCollector what a JVM without flags uses here ({@code G1}); empty when unknown
 */
public record Catalog(BenchmarkSource source, List<Listed> entries, String garbageCollector) {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    public Catalog {
        entries = List.copyOf(entries);
    }

    /** A list of which nobody knows under what garbage collector it would run. */
    public Catalog(BenchmarkSource source, List<Listed> entries) {
        this(source, entries, "");
    }

    /** Asks the JMH of the source, on this JDK. */
    public static Catalog read(BenchmarkSource source, Jdk jdk) {
        List<Listed> entries = new ArrayList<>();
        try (ChildJvm jvm = ChildJvm.startToList(source, jdk)) {
            jvm.send(Command.of("list"));
            while (true) {
                Runner.Received received = jvm.next(LIMIT);
                RunnerMessage message = received.message().orElseThrow(() -> unreadable(source, jvm.errorOutput()));
                if (message instanceof Listed listed) {
                    entries.add(listed);
                } else if (message instanceof RunnerMessage.ListEnded ended) {
                    return new Catalog(source, entries, ended.garbageCollector());
                } else if (message instanceof RunnerMessage.Failed failed) {
                    throw unreadable(source, failed.message());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PlumblineException.failed("listing the benchmarks was interrupted", e);
        }
    }

    private static PlumblineException unreadable(BenchmarkSource source, String output) {
        Optional<Integer> newer = Diagnosis.neededJdk(output);
        String why = newer.isPresent()
                ? "it was built for JDK " + newer.get() + "; choose such a JDK, or a newer one, with --jdk"
                : output.contains("NoClassDefFoundError") || output.contains("ClassNotFoundException")
                        ? "a class is missing; name the whole class path, JMH included"
                        : output.strip().lines().reduce((a, b) -> b).orElse("the runner JVM said nothing");
        String sentence = "the benchmarks of " + source.label() + " cannot be listed: " + why;
        return newer.map(feature -> PlumblineException.usage(sentence, new JdkNeeded(feature)))
                .orElseGet(() -> PlumblineException.usage(sentence));
    }

    /** Every benchmark with every combination of its parameters, in the order of the list. */
    public List<Benchmark> benchmarks() {
        return benchmarks(Map.of());
    }

    /** As {@link #benchmarks()}, with the values of some parameters replaced. */
    public List<Benchmark> benchmarks(Map<String, List<String>> replaced) {
        List<Benchmark> all = new ArrayList<>();
        for (Listed entry : entries) {
            int threads = entry.threads() < 1 ? Runtime.getRuntime().availableProcessors() : entry.threads();
            for (TreeMap<String, String> params : combinations(entry.params(), replaced)) {
                all.add(new Benchmark(entry.name(), params, entry.mode(), threads));
            }
        }
        return all;
    }

    /**
     * Makes sure that each of these parameters exists: a mistyped name would measure something else than was asked for.
     *
     * @throws PlumblineException when no benchmark has one of them
     */
    public void requireParams(Set<String> names) {
        Set<String> known = new TreeSet<>();
        entries.forEach(entry -> known.addAll(entry.params().keySet()));
        for (String name : names) {
            if (!known.contains(name)) {
                throw PlumblineException.usage("no benchmark of " + source.label() + " has a parameter '" + name + "'; "
                        + (known.isEmpty() ? "none has any" : "there are " + String.join(", ", known)));
            }
        }
    }

    private static List<TreeMap<String, String>> combinations(
            Map<String, List<String>> params, Map<String, List<String>> replaced) {
        List<TreeMap<String, String>> combinations = new ArrayList<>();
        combinations.add(new TreeMap<>());
        for (Map.Entry<String, List<String>> param : params.entrySet()) {
            List<TreeMap<String, String>> wider = new ArrayList<>();
            for (String value : replaced.getOrDefault(param.getKey(), param.getValue())) {
                for (TreeMap<String, String> combination : combinations) {
                    TreeMap<String, String> with = new TreeMap<>(combination);
                    with.put(param.getKey(), value);
                    wider.add(with);
                }
            }
            combinations = wider;
        }
        return combinations;
    }
}
