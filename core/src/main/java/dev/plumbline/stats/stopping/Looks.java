package dev.plumbline.stats.stopping;

import dev.plumbline.stats.Order;
import dev.plumbline.stats.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * At how many forks a side a growing comparison is looked at, and how strict each look must be so that all together
 * flag unchanged code in 5 % (constant boundary: Pocock, Biometrika 64, 1977). Looking after every fork at .05 instead
 * flags 14 %.
 *
 * @param forks strictly ascending
 */
public record Looks(List<Integer> forks) {
    /** The looks of an adaptive run. */
    public static final Looks DEFAULT = new Looks(List.of(3, 5, 7, 10, 15));

    private static final double TOTAL_ALPHA = 0.05;
    private static final double MARGIN = 0.02;
    private static final int MOST_LOOKS = 100;
    private static final int PATHS = 400_000;
    private static final long SEED = 9;

    /** From simulations of Brownian motion at the information fractions of each set. */
    private static final Map<List<Integer>, Double> KNOWN = Map.of(
            List.of(3, 5, 7, 10, 15), 0.0155,
            List.of(5, 10), 0.0296,
            List.of(3, 6, 9, 12, 15), 0.0158,
            List.of(5, 10, 15, 20, 30), 0.0152);

    public Looks {
        forks = List.copyOf(forks);
        List<Integer> looks = forks;
        boolean ascends = IntStream.range(1, looks.size()).allMatch(i -> looks.get(i - 1) < looks.get(i));
        if (looks.isEmpty() || looks.size() > MOST_LOOKS || looks.get(0) < 1 || !ascends) {
            throw new IllegalArgumentException(
                    "looks are 1 to " + MOST_LOOKS + " rising numbers of forks such as 3,5,7,10,15, not " + looks);
        }
    }

    /** The usual looks, to so many forks at most: the last look is there in any case. */
    public static Looks upTo(int most) {
        List<Integer> looks = new ArrayList<>(
                DEFAULT.forks.stream().filter(look -> look < most).toList());
        looks.add(most);
        return new Looks(looks);
    }

    public boolean contains(int count) {
        return forks.contains(count);
    }

    /** Forks a side after which there is an answer in any case. */
    public int last() {
        return forks.get(forks.size() - 1);
    }

    /** What a look is judged by: item 4 of the method with α of one look, equivalent within 2 %. */
    public Rule rule(Rule plain) {
        return plain.withAlpha(nominalAlpha()).withMargin(MARGIN);
    }

    /** α of one look, both lenses together. */
    double nominalAlpha() {
        if (forks.size() == 1) {
            return TOTAL_ALPHA;
        }
        Double known = KNOWN.get(forks);
        return known == null ? simulated() : known;
    }

    /** The constant that max |B(t)/√t| over the looks exceeds in 5 % of paths, t = forks / last. */
    double simulated() {
        Random random = new Random(SEED);
        double[] greatest = new double[PATHS];
        for (int path = 0; path < PATHS; path++) {
            double position = 0;
            int before = 0;
            for (int look : forks) {
                position += Math.sqrt(look - before) * random.nextGaussian();
                greatest[path] = Math.max(greatest[path], Math.abs(position) / Math.sqrt(look));
                before = look;
            }
        }
        Arrays.sort(greatest);
        double bound = Order.ofSorted(greatest, 1 - TOTAL_ALPHA);
        return 2 * NormalDistribution.of(0, 1).survivalProbability(bound);
    }
}
