package dev.plumbline.project.baselines;

import dev.plumbline.baseline.SummaryBaselines;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.settings.Renames;
import java.util.Collection;
import java.util.List;

/**
 * Finds what a name of the older single-file form means today. That form names a kernel without its class
 * ({@code decay_calculation_10000m}), or in the words that {@code plumbline baseline export} writes.
 */
final class HistoricalNames {
    private final Renames renames;

    HistoricalNames(Renames renames) {
        this.renames = renames;
    }

    /**
     * The benchmarks of those known that a name may mean: those whose last part it is, without parameters where there
     * are such, else those that are exported under it. A name with a class in it is looked for whole first.
     */
    List<Benchmark> meant(Benchmark named, Collection<Benchmark> known) {
        String name = renames.today(named).name();
        List<Benchmark> comparable = known.stream()
                .map(renames::today)
                .distinct()
                .filter(benchmark -> benchmark.mode() == named.mode())
                .toList();
        List<Benchmark> whole = comparable.stream()
                .filter(benchmark -> SummaryBaselines.exportedName(benchmark).equals(name))
                .toList();
        if (!whole.isEmpty() && name.contains(".")) {
            return whole;
        }
        List<Benchmark> lastPart = comparable.stream()
                .filter(benchmark -> benchmark.name().endsWith("." + name))
                .toList();
        List<Benchmark> plain =
                lastPart.stream().filter(HistoricalNames::isPlain).toList();
        List<Benchmark> best = plain.isEmpty() ? lastPart : plain;
        return best.isEmpty() ? whole : best;
    }

    private static boolean isPlain(Benchmark benchmark) {
        return benchmark.params().isEmpty() && benchmark.threads() == 1;
    }
}
