package dev.plumbline.steady;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The segmentation that minimises the sum of segment costs + β per change, segments of at least two values (PELT:
 * Killick, Fearnhead and Eckley, JASA 107, 2012). The costs of a fork are computed once for all penalties.
 *
 * <p>Exact where a cut never raises the cost: a candidate goes only one step after it was found dominated, because a
 * segment that begins at the place which dominates it must be two long.
 *
 * <p>The time grows with the square of the places where nothing changes, so a long fork is cut only at every so many
 * values first, and then anew at all places near those cuts.
 */
final class Pelt {
    private static final int SHORTEST = 2;
    /** Costs of all pairs of up to so many values can be kept: 100 MB at the most. */
    private static final int MOST_KEPT = 5_000;

    /** Values up to which every one may begin a segment. */
    private static final int MOST_PLACES = 10_000;

    private static final int PLACES_OF_LONG = 5_000;

    private static final double[] NOT_KEPT = {};

    private final NormalCost cost;
    private final double[][] kept;
    /** How many values lie between two places where a segment may begin. */
    private final int stride;

    /** A segmentation: where its segments begin, without the first, and what they cost without penalty. */
    record Segmentation(List<Integer> changes, double cost) {
        Segmentation {
            changes = List.copyOf(changes);
        }

        int count() {
            return changes.size();
        }
    }

    /** @param keepsCosts whether many segmentations will be asked for, so that it pays to remember every cost */
    Pelt(NormalCost cost, boolean keepsCosts) {
        this.cost = cost;
        this.stride = cost.size() <= MOST_PLACES ? 1 : (cost.size() + PLACES_OF_LONG - 1) / PLACES_OF_LONG;
        this.kept = new double[keepsCosts && cost.size() <= MOST_KEPT ? cost.size() + 1 : 0][];
    }

    Segmentation segments(double penalty) {
        List<Integer> changes = changes(every(stride), penalty);
        return summed(stride == 1 ? changes : changes(about(changes), penalty));
    }

    /** The places 0, step, 2 step … and the end. */
    private int[] every(int step) {
        int count = cost.size() / step;
        return IntStream.rangeClosed(0, count)
                .map(i -> i == count ? cost.size() : i * step)
                .toArray();
    }

    /** Every place that is nearer to a change than the stride, and both ends. */
    private int[] about(List<Integer> changes) {
        IntStream near =
                changes.stream().flatMapToInt(change -> IntStream.rangeClosed(change - stride, change + stride));
        return IntStream.concat(IntStream.of(0, cost.size()), near.filter(at -> at > 0 && at < cost.size()))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Where the segments of the cheapest segmentation begin, without the first.
     *
     * @param places where a segment may begin or end, both ends of the fork among them
     */
    private List<Integer> changes(int[] places, double penalty) {
        int n = places.length - 1;
        double[] best = new double[n + 1];
        int[] begin = new int[n + 1];
        int[] candidates = new int[n + 1];
        double[] tried = new double[n + 1];
        boolean[] dominated = new boolean[n + 1];
        int count = 0;
        int next = 0;
        best[0] = -penalty;
        for (int to = 1; to <= n; to++) {
            for (; places[to] - places[next] >= SHORTEST; next++) {
                candidates[count++] = next;
            }
            double[] row = row(places[to]);
            double least = Double.POSITIVE_INFINITY;
            int from = 0;
            for (int i = 0; i < count; i++) {
                int s = candidates[i];
                double segment = row.length > 0 ? row[places[s]] : cost.of(places[s], places[to]);
                tried[i] = best[s] + segment;
                if (tried[i] < least) {
                    least = tried[i];
                    from = s;
                }
            }
            best[to] = least + penalty;
            begin[to] = from;
            count = prune(candidates, tried, dominated, count, best[to]);
        }
        return trace(places, begin);
    }

    /** Drops what was dominated before, and notes what is now. */
    private static int prune(int[] candidates, double[] tried, boolean[] dominated, int count, double best) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            int s = candidates[i];
            if (!dominated[s]) {
                candidates[left++] = s;
                dominated[s] = tried[i] > best;
            }
        }
        return left;
    }

    private double[] row(int to) {
        if (kept.length == 0) {
            return NOT_KEPT;
        }
        double[] known = kept[to];
        if (known == null) {
            known = new double[Math.max(0, to - 1)];
            for (int s = 0; s < known.length; s++) {
                known[s] = cost.of(s, to);
            }
            kept[to] = known;
        }
        return known;
    }

    private static List<Integer> trace(int[] places, int[] begin) {
        List<Integer> changes = new ArrayList<>();
        for (int to = begin.length - 1; to > 0; to = begin[to]) {
            if (begin[to] > 0) {
                changes.add(places[begin[to]]);
            }
        }
        Collections.reverse(changes);
        return changes;
    }

    private Segmentation summed(List<Integer> changes) {
        double total = 0;
        int from = 0;
        for (int change : changes) {
            total += cost.of(from, change);
            from = change;
        }
        return new Segmentation(changes, total + cost.of(from, cost.size()));
    }
}
