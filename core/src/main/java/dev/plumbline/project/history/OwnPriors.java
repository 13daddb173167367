package dev.plumbline.project.history;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.ModeratedTest.PastScatter;
import dev.plumbline.stats.Prior;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.calibration.PriorEstimate;
import dev.plumbline.stats.calibration.PriorEstimate.Scatter;
import dev.plumbline.store.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The priors on the scatter between forks, from a workspace's own benchmarks where its history holds enough of them.
 *
 * @param floor null for the published prior; so is {@code mean}
 * @param benchmarks how many benchmarks with three forks and more the history holds on this platform
 */
public record OwnPriors(@Nullable Prior floor, @Nullable Prior mean, int benchmarks) {
    private static final int RUNS = 5;
    private static final int LEAST_DEGREES = 2;

    /** @param sides runs that stand on a side of the comparison at hand: never asked about themselves */
    public static OwnPriors of(History history, String platformId, Set<String> sides) {
        List<Benchmark> known = history.benchmarks(platformId);
        if (known.size() < PriorEstimate.FEWEST_BENCHMARKS) {
            return new OwnPriors(null, null, known.size());
        }
        PastRuns past = new PastRuns(history, platformId, sides);
        List<Scatter> floors = new ArrayList<>();
        List<Scatter> means = new ArrayList<>();
        for (Benchmark benchmark : known) {
            List<Sample> runs = past.samples(benchmark, RUNS);
            scatter(runs, Lens.FLOOR).ifPresent(floors::add);
            scatter(runs, Lens.MEAN).ifPresent(means::add);
        }
        Optional<Prior> floor = PriorEstimate.of(floors);
        Optional<Prior> mean = PriorEstimate.of(means);
        boolean both = floor.isPresent() && mean.isPresent();
        return new OwnPriors(both ? floor.get() : null, both ? mean.get() : null, floors.size());
    }

    private static Optional<Scatter> scatter(List<Sample> runs, Lens lens) {
        PastScatter pooled = PastScatter.of(runs, lens);
        return pooled.degrees() < LEAST_DEGREES
                ? Optional.empty()
                : Optional.of(new Scatter(pooled.sumOfSquares() / pooled.degrees(), pooled.degrees()));
    }

    /** A rule with these priors in the place of the published ones. */
    public Rule over(Rule rule) {
        return floor == null || mean == null ? rule : rule.withPriors(floor, mean);
    }

    /** Which prior was used, and why. */
    public String sentence() {
        if (floor == null || mean == null) {
            return "prior of the scatter between forks: the published one; history holds " + benchmarks + " of the "
                    + PriorEstimate.FEWEST_BENCHMARKS + " benchmarks that an own one needs";
        }
        return "prior of the scatter between forks: estimated from " + benchmarks + " own benchmarks (floor "
                + words(floor) + ", mean " + words(mean) + ")";
    }

    private static String words(Prior prior) {
        return Units.percent(Math.round(prior.deviation() * 10_000) / 10_000.0)
                + String.format(Locale.ROOT, " worth %.1f forks", prior.degrees());
    }
}
