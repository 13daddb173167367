package dev.plumbline.format;

import dev.plumbline.format.Formats.Recognised;
import dev.plumbline.format.reader.Joined;
import dev.plumbline.format.reader.NaturalOrder;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.machine.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of result files, as one side of a comparison: the way to several process runs for a harness that writes one
 * file a process (Criterion.rs, pytest-benchmark). Files of different runtimes are not runs of the same thing: their
 * benchmarks are kept apart.
 */
final class ResultFolder {
    private static final String RUNTIME = "runtime";

    private ResultFolder() {}

    /** The result files directly in the folder, by name; none for a plain file. */
    static List<Recognised> parts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName()), NaturalOrder.OF_NAMES))
                    .flatMap(file -> part(file).stream())
                    .toList();
        } catch (IOException e) {
            throw SourceFile.unreadable(folder, e);
        }
    }

    private static Optional<Recognised> part(Path file) {
        try {
            return Files.size(file) > 0 ? Formats.recognised(file) : Optional.empty();
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    static ResultSet joined(Path folder, List<ResultSet> sets) {
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        Map<String, FailedBenchmark> failures = new LinkedHashMap<>();
        Set<String> caveats = new LinkedHashSet<>();
        boolean oneRuntime = sets.stream().map(ResultFolder::runtime).distinct().count() == 1;
        if (!oneRuntime) {
            caveats.add("the files of " + folder.getFileName() + " are of different runtimes; their benchmarks are kept"
                    + " apart (" + RUNTIME + "=…)");
        }
        for (ResultSet set : sets) {
            for (Measurement read : set.measurements()) {
                Benchmark benchmark =
                        oneRuntime ? read.benchmark() : read.benchmark().with(RUNTIME, runtime(set));
                add(measurements, read.withBenchmark(benchmark), caveats);
            }
            set.failures()
                    .forEach(failed -> failures.putIfAbsent(failed.benchmark().key(), failed));
            caveats.addAll(set.caveats());
        }
        ResultSet first = sets.get(0);
        return new ResultSet(
                String.valueOf(folder.getFileName()),
                first.revision(),
                first.environment(),
                List.copyOf(measurements.values()),
                true,
                List.copyOf(caveats),
                List.copyOf(failures.values()));
    }

    /** Joins what can be one sample; what cannot is kept apart by its order, and that is said. */
    private static void add(Map<String, Measurement> all, Measurement read, Set<String> caveats) {
        for (int number = 1; ; number++) {
            Benchmark benchmark = ResultDraft.numbered(read.benchmark(), number);
            Measurement there = all.get(benchmark.key());
            if (there == null) {
                all.put(benchmark.key(), read.withBenchmark(benchmark));
                return;
            }
            if (Joined.isPossible(there, read)) {
                all.put(benchmark.key(), Joined.of(there, read));
                return;
            }
            caveats.add(read.benchmark().displayName()
                    + " comes in units or with declared work that differ from file to file; these are kept apart");
        }
    }

    /** What ran the code: two versions of it are two sides. */
    private static String runtime(ResultSet set) {
        String known = Stream.of(Fact.JDK, Fact.JVM_FLAGS, Fact.RUNTIME)
                .flatMap(fact -> set.environment().get(fact).stream())
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? "unknown" : known;
    }
}
