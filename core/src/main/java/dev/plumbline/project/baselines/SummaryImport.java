package dev.plumbline.project.baselines;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.baseline.BaselineRepository.Replacement;
import dev.plumbline.baseline.SummaryBaselines;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing.Row;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Takes the older single-file baselines into a workspace: first a preview under the names of today, before → after, then
 * the files. Nothing is replaced unless a person says so. See decision 75.
 */
public final class SummaryImport {
    private final Project project;
    private final Supplier<List<Benchmark>> catalog;

    /** @param catalog what can be measured; asked only for names that neither a baseline nor a run knows */
    public SummaryImport(Project project, Supplier<List<Benchmark>> catalog) {
        this.project = project;
        this.catalog = catalog;
    }

    /**
     * What an import would do.
     *
     * @param rows a value each, under the name of today
     * @param notes what a person should know, in sentences
     */
    public record Preview(String platformId, List<Row> rows, List<Baseline> read, List<String> notes) {
        public Preview {
            rows = List.copyOf(rows);
            read = List.copyOf(read);
            notes = List.copyOf(notes);
        }

        /** The rows whose values would take the place of an accepted one. */
        public List<Row> replacing() {
            return rows.stream().filter(row -> row.before() != null).toList();
        }

        /** The rows that have nothing in their place yet. */
        public List<Row> fresh() {
            return rows.stream().filter(row -> row.before() == null).toList();
        }
    }

    /** @param platformId empty to make one of the file's own word for its machine */
    public Preview preview(Path file, String platformId) {
        List<Baseline> read = SummaryBaselines.read(
                file, new SummaryBaselines.Import(platformId, "nobody yet", "a preview", Instant.now()));
        List<String> notes = new ArrayList<>();
        List<Baseline> today = named(read, notes);
        String platform = today.get(0).platform().id();
        BaselineRepository accepted = project.accepted();
        SuiteComparison suite = SuiteComparison.of(
                accepted.asResultSet(platform),
                side(file, today),
                Rule.DEFAULT,
                Correction.NONE,
                benchmark -> Knowledge.ASSUMED);
        List<Row> rows = today.stream()
                .map(baseline -> Row.of(
                        baseline.measurement(),
                        accepted.find(platform, baseline.benchmark()).orElse(null),
                        suite,
                        0))
                .toList();
        return new Preview(platform, rows, today, notes);
    }

    private static ResultSet side(Path file, List<Baseline> baselines) {
        return new ResultSet(
                String.valueOf(file.getFileName()),
                Revision.NONE,
                baselines.get(0).platform().environment(),
                baselines.stream().map(Baseline::measurement).toList(),
                false,
                List.of());
    }

    /** The values under the names of today; two that mean one benchmark are refused. */
    private List<Baseline> named(List<Baseline> read, List<String> notes) {
        HistoricalNames names = new HistoricalNames(project.settings().renames());
        Set<Benchmark> all = known();
        // What an earlier import left without a class is no answer to the question which class it belongs to.
        Set<Benchmark> known = all.stream()
                .filter(benchmark -> benchmark.name().contains("."))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (read.stream()
                .anyMatch(baseline -> names.meant(baseline.benchmark(), known).isEmpty())) {
            known.addAll(listed(notes));
            known.addAll(all);
        }
        Map<Benchmark, Baseline> today = new LinkedHashMap<>();
        for (Baseline baseline : read) {
            Benchmark now = today(baseline.benchmark(), names, known, notes);
            Baseline other = today.put(
                    now,
                    new Baseline(
                            baseline.platform(), baseline.measurement().withBenchmark(now), baseline.acceptance()));
            if (other != null) {
                throw PlumblineException.usage(
                        "two values of the file mean " + now.displayName() + "; leave one of them out");
            }
        }
        return List.copyOf(today.values());
    }

    private static Benchmark today(Benchmark named, HistoricalNames names, Set<Benchmark> known, List<String> notes) {
        List<Benchmark> meant = names.meant(named, known);
        if (meant.size() > 1) {
            notes.add(named.name() + " may mean "
                    + meant.stream().map(Benchmark::displayName).collect(Collectors.joining(" or "))
                    + "; it keeps its name, and renames: in plumbline.yaml can say which");
            return named;
        }
        if (meant.isEmpty()) {
            notes.add("no benchmark here is called " + named.name() + ", so nothing will be compared with it yet");
            return named;
        }
        Benchmark now = meant.get(0);
        if (!now.equals(named)) {
            notes.add(named.name() + " is " + now.displayName());
        }
        return now;
    }

    /** What baselines of any platform and runs name. */
    private Set<Benchmark> known() {
        Set<Benchmark> known = new LinkedHashSet<>();
        BaselineRepository accepted = project.accepted();
        accepted.platforms()
                .forEach(platform -> accepted.load(platform).forEach(baseline -> known.add(baseline.benchmark())));
        if (project.hasHistory()) {
            project.history()
                    .platforms()
                    .forEach(platform -> known.addAll(project.history().benchmarks(platform)));
        }
        return known;
    }

    private List<Benchmark> listed(List<String> notes) {
        try {
            return catalog.get();
        } catch (PlumblineException e) {
            notes.add("what can be measured here could not be listed: " + e.sentence());
            return List.of();
        }
    }

    /**
     * Writes rows of a preview, one file each, and answers the files.
     *
     * @param rows those of the preview that the person wants, the replacing ones only when they were said to
     */
    public List<Path> write(Preview preview, List<Row> rows, Capturing.Signature signature) {
        Map<Benchmark, Baseline> read =
                preview.read().stream().collect(Collectors.toMap(Baseline::benchmark, baseline -> baseline));
        List<Replacement> accepted = rows.stream()
                .map(row -> {
                    Baseline value = Objects.requireNonNull(read.get(row.benchmark()), "a row of this preview");
                    Instant at = value.acceptance().at();
                    Acceptance acceptance = acceptance(row, signature, at);
                    return new Replacement(new Baseline(value.platform(), row.after(), acceptance), row.before());
                })
                .toList();
        return project.accepted().replaceAll(accepted);
    }

    private static Acceptance acceptance(Row row, Capturing.Signature signature, Instant at) {
        return new Acceptance(
                signature.by(),
                at,
                signature.reason(),
                false,
                "",
                Revision.NONE,
                "summary only, weak",
                row.valueBefore(),
                row.change(),
                row.verdict());
    }
}
