package dev.plumbline.steady;

import dev.plumbline.steady.Pelt.Segmentation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The segmentation of a fork of any length. PELT takes the square of the values where nothing changes, so a long fork is
 * cut only at every so many values first, and then anew at all values near those cuts.
 */
final class LongFork {
    /** Values up to which every one may begin a segment. */
    private static final int MOST_PLACES = 10_000;

    private static final int PLACES_OF_LONG = 5_000;

    private final SegmentCost cost;
    /** How many values lie between two places where a segment may begin. */
    private final int stride;

    LongFork(SegmentCost cost) {
        this.cost = cost;
        this.stride = cost.size() <= MOST_PLACES ? 1 : (cost.size() + PLACES_OF_LONG - 1) / PLACES_OF_LONG;
    }

    Segmentation segments(double penalty) {
        return stride == 1
                ? new Pelt(cost).segments(penalty)
                : among(near(among(every(), penalty).changes()), penalty);
    }

    /** The places 0, stride, 2 stride … and the end. */
    private int[] every() {
        int count = cost.size() / stride;
        return IntStream.rangeClosed(0, count)
                .map(i -> i == count ? cost.size() : i * stride)
                .toArray();
    }

    /** Every place at most a stride away from a cut, and both ends. */
    private int[] near(List<Integer> cuts) {
        IntStream about = cuts.stream().flatMapToInt(cut -> IntStream.rangeClosed(cut - stride, cut + stride));
        return IntStream.concat(IntStream.of(0, cost.size()), about.filter(at -> at > 0 && at < cost.size()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The best segmentation that cuts only at some places, both ends among them. */
    private Segmentation among(int[] places, double penalty) {
        Segmentation found = new Pelt(new AtPlaces(cost, places)).segments(penalty);
        return new Segmentation(found.changes().stream().map(i -> places[i]).toList(), found.cost());
    }

    /** The same costs, of segments that begin and end at some places only. */
    private static final class AtPlaces implements SegmentCost {
        private final SegmentCost cost;
        private final int[] places;

        AtPlaces(SegmentCost cost, int[] places) {
            this.cost = cost;
            this.places = places;
        }

        @Override
        public int size() {
            return places.length - 1;
        }

        @Override
        public double of(int from, int to) {
            return cost.of(places[from], places[to]);
        }

        @Override
        public boolean isFlat(int from, int to) {
            return cost.isFlat(places[from], places[to]);
        }
    }
}
