package dev.plumbline.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The segmentation that minimises the sum of segment costs + β per change, segments of at least two values (PELT:
 * Killick, Fearnhead and Eckley, JASA 107, 2012).
 *
 * <p>Exact where a cut never raises the cost: a candidate goes only one step after it was found dominated, because a
 * segment that begins at the place which dominates it must be two long.
 *
 * <p>Most costs are not computed: C(s, u) &ge; C(s, t) + C(t, u), so what a candidate cost at t bounds what it costs at
 * u, and one whose bound is above the least cannot be the best.
 */
final class Pelt {
    private static final int SHORTEST = 2;
    /** All candidates are looked at once in so many steps, between them only those that may be the best. */
    private static final int LOOK_EVERY = 32;
    /** More than the sums of a cost lose to rounding; tiny beside a penalty. */
    private static final double ROUNDING = 1;

    private final SegmentCost cost;

    /** A segmentation: where its segments begin, without the first, and what they cost without penalty. */
    record Segmentation(List<Integer> changes, double cost) {
        Segmentation {
            changes = List.copyOf(changes);
        }

        int count() {
            return changes.size();
        }
    }

    Pelt(SegmentCost cost) {
        this.cost = cost;
    }

    Segmentation segments(double penalty) {
        Pass pass = new Pass(penalty);
        for (int to = SHORTEST; to <= cost.size(); to++) {
            pass.extend(to);
        }
        return trace(pass.begin);
    }

    /** The places where the last segment may begin, while its end moves on. */
    private final class Pass {
        private final double penalty;
        private final double[] best = new double[cost.size() + 1];
        private final int[] begin = new int[cost.size() + 1];
        private final int[] candidates = new int[cost.size() + 1];
        /** What each candidate cost when all were looked at, and less than that where it is not known. */
        private final double[] floors = new double[cost.size() + 1];

        private final boolean[] dominated = new boolean[cost.size() + 1];
        private int count;
        /** The end at which all candidates were looked at. */
        private int looked;

        Pass(double penalty) {
            this.penalty = penalty;
            best[0] = -penalty;
            Arrays.fill(best, 1, Math.min(SHORTEST, best.length), Double.POSITIVE_INFINITY);
        }

        void extend(int to) {
            candidates[count] = to - SHORTEST;
            floors[count++] = Double.NEGATIVE_INFINITY;
            if (to - looked >= LOOK_EVERY) {
                lookAtAll(to);
            } else {
                lookAtLikely(to);
            }
        }

        private void lookAtAll(int to) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                int s = candidates[i];
                floors[i] = best[s] + cost.of(s, to);
                if (floors[i] < least) {
                    least = floors[i];
                    begin[to] = s;
                }
            }
            best[to] = least + penalty;
            looked = to;
            prune();
        }

        /** A cut never lowers what two segments cost as one, so most candidates need not be asked again. */
        private void lookAtLikely(int to) {
            double rise = cost.isFlat(looked, to) ? Double.NEGATIVE_INFINITY : cost.of(looked, to) - ROUNDING;
            int from = begin[to - 1];
            double least = best[from] + cost.of(from, to);
            for (int i = nextBelow(least - rise, 0); i < count; i = nextBelow(least - rise, i + 1)) {
                double tried = best[candidates[i]] + cost.of(candidates[i], to);
                if (tried < least) {
                    least = tried;
                    from = candidates[i];
                }
            }
            best[to] = least + penalty;
            begin[to] = from;
        }

        /** The next candidate that may be the best. Nearly all of the time goes here, so nothing else does. */
        private int nextBelow(double limit, int start) {
            int i = start;
            while (i < count && floors[i] >= limit) {
                i++;
            }
            return i;
        }

        /** Drops what was dominated before, and notes what is now. */
        private void prune() {
            int left = 0;
            for (int i = 0; i < count; i++) {
                int s = candidates[i];
                if (!dominated[s]) {
                    candidates[left] = s;
                    floors[left++] = cost.isFlat(s, looked) ? Double.NEGATIVE_INFINITY : floors[i];
                    dominated[s] = floors[i] > best[looked];
                }
            }
            count = left;
        }
    }

    private Segmentation trace(int[] begin) {
        List<Integer> changes = new ArrayList<>();
        double total = 0;
        for (int to = cost.size(); to > 0; to = begin[to]) {
            total += cost.of(begin[to], to);
            if (begin[to] > 0) {
                changes.add(begin[to]);
            }
        }
        Collections.reverse(changes);
        return new Segmentation(changes, total);
    }
}
