package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.Workbench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a workbench: all of them, and those that are shown now, in groups. */
public record BenchmarkList(List<BenchmarkRow> all) {

    public static final BenchmarkList EMPTY = new BenchmarkList(List.of());

    public BenchmarkList {
        all = List.copyOf(all);
    }

    public static BenchmarkList of(Workbench bench) {
        List<Benchmark> benchmarks = bench.catalog().benchmarks();
        List<Benchmark> headline = Selection.headline(benchmarks, bench);
        Map<String, Long> titles = new HashMap<>();
        benchmarks.forEach(b -> titles.merge(bench.info(b).title(), 1L, Long::sum));
        List<BenchmarkRow> rows = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            KernelInfo info = bench.info(benchmark);
            boolean unique = titles.getOrDefault(info.title(), 1L) == 1;
            String unavailable = bench.unavailable(benchmark).orElse("");
            BenchmarkRow row = new BenchmarkRow(
                    benchmark, info, unique ? info.title() : info.title() + suffix(benchmark), unavailable);
            row.chosenProperty().set(unavailable.isEmpty() && headline.contains(benchmark));
            rows.add(row);
        }
        return new BenchmarkList(rows);
    }

    private static String suffix(Benchmark benchmark) {
        return " · " + (benchmark.params().isEmpty() ? benchmark.mode().shortName() : benchmark.paramsText());
    }

    /** Whether the authors named some as headline, so that there is something to hide. */
    public boolean hasHeadline() {
        return all.stream().anyMatch(row -> row.info().headline());
    }

    /** Those that fit, in groups. */
    public List<BenchmarkGroup> groups(String filter, boolean headlineOnly) {
        Map<String, List<BenchmarkRow>> groups = new LinkedHashMap<>();
        for (BenchmarkRow row : all) {
            boolean wanted = !headlineOnly || !hasHeadline() || row.info().headline();
            if (wanted && fits(row, filter)) {
                groups.computeIfAbsent(row.info().group(), unseen -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups.entrySet().stream()
                .map(entry -> new BenchmarkGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Every word of the filter must stand in the title, the group, the name or the verdict. */
    private static boolean fits(BenchmarkRow row, String filter) {
        String text = (row.title() + " " + row.info().group() + " "
                        + row.benchmark().name() + " " + row.content().state().word())
                .toLowerCase(Locale.ROOT);
        Set<String> words =
                new TreeSet<>(List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        return words.stream().allMatch(text::contains);
    }

    List<BenchmarkRow> chosen() {
        return all.stream().filter(row -> row.chosenProperty().get()).toList();
    }
}
