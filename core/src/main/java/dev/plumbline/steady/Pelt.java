package dev.plumbline.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The segmentation that minimises the sum of segment costs + β per change, segments of at least two values (PELT:
 * Killick, Fearnhead and Eckley, JASA 107, 2012). The costs of a fork are computed once for all penalties.
 *
 * <p>Exact where a cut never raises the cost: a candidate goes only one step after it was found dominated, because a
 * segment that begins at the place which dominates it must be two long.
 */
final class Pelt {
    private static final int SHORTEST = 2;
    /** Costs of all pairs of up to so many values can be kept: 100 MB at the most. */
    private static final int MOST_KEPT = 5_000;

    private static final double[] NOT_KEPT = {};

    private final NormalCost cost;
    private final double[][] kept;

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
        this.kept = new double[keepsCosts && cost.size() <= MOST_KEPT ? cost.size() + 1 : 0][];
    }

    Segmentation segments(double penalty) {
        int n = cost.size();
        double[] best = new double[n + 1];
        int[] begin = new int[n + 1];
        int[] candidates = new int[n + 1];
        double[] tried = new double[n + 1];
        boolean[] dominated = new boolean[n + 1];
        int count = 0;
        best[0] = -penalty;
        Arrays.fill(best, 1, Math.min(SHORTEST, n + 1), Double.POSITIVE_INFINITY);
        for (int to = SHORTEST; to <= n; to++) {
            candidates[count++] = to - SHORTEST;
            double[] row = row(to);
            double least = Double.POSITIVE_INFINITY;
            int from = 0;
            for (int i = 0; i < count; i++) {
                int s = candidates[i];
                double segment = row.length > 0 ? row[s] : cost.of(s, to);
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
        return trace(begin, n);
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
            known = new double[to - 1];
            for (int s = 0; s < known.length; s++) {
                known[s] = cost.of(s, to);
            }
            kept[to] = known;
        }
        return known;
    }

    private Segmentation trace(int[] begin, int n) {
        List<Integer> changes = new ArrayList<>();
        double total = 0;
        for (int to = n; to > 0; to = begin[to]) {
            total += cost.of(begin[to], to);
            if (begin[to] > 0) {
                changes.add(begin[to]);
            }
        }
        Collections.reverse(changes);
        return new Segmentation(changes, total);
    }
}
