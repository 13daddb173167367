package dev.plumbline.app.ui.trends;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.trend.Trend;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * On which platform the screen opens while nobody chose one: on this machine's, where it has a series that says something;
 * else on the one with the longest series.
 *
 * @param remark why it is not this machine's; else empty
 */
record Opening(String platformId, String remark) {

    /** @param lengths how many runs the series of a platform have */
    static Opening of(List<String> platforms, String here, Function<String, Map<Benchmark, Integer>> lengths) {
        int own = platforms.contains(here) ? longest(lengths.apply(here)) : 0;
        if (own >= Trend.FEWEST_RUNS) { // the others need not be read
            return new Opening(here, "");
        }
        Map<String, Integer> longest = new LinkedHashMap<>();
        platforms.forEach(platform -> longest.put(platform, longest(lengths.apply(platform))));
        String richest = platforms.stream()
                .max(Comparator.<String>comparingInt(longest::get)
                        .thenComparing(Comparator.<String>comparingInt(platforms::indexOf)
                                .reversed()))
                .orElse(here);
        int most = longest.getOrDefault(richest, 0);
        if (own > 0 && own >= most) {
            return new Opening(here, "");
        }
        String measured = own == 0 ? "nothing was measured" : "no series has more than " + Units.count(own, "run");
        return new Opening(
                richest,
                "Opened on " + richest + ", with up to " + Units.count(most, "run")
                        + " of a benchmark: on this machine (" + here + ") " + measured + ".");
    }

    private static int longest(Map<Benchmark, Integer> lengths) {
        return lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
