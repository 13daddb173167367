package dev.plumbline.steady;

/** What segments of a fork cost; places count from 0. */
interface SegmentCost {
    int size();

    /** The cost of the segment [from, to). */
    double of(int from, int to);

    /** Whether all values of a segment are equal, so that its cost bounds nothing. */
    boolean isFlat(int from, int to);
}
