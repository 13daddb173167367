package dev.plumbline.tool.search;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How close in meaning each tool is to a need, and how that counts beside its words: as a convex combination of both,
 * each brought to 0 … 1 (Bruch, Gai and Ingber 2023, An Analysis of Fusion Functions for Hybrid Retrieval).
 *
 * @param cosines of the tools, in their order; NaN where the meaning of one is not known; empty where nobody embeds
 */
public record Closeness(List<Double> cosines) {
    /** Words alone. */
    public static final Closeness UNKNOWN = new Closeness(List.of());

    /** What meaning counts; the words count the rest. Half each: neither is known to be the better judge here. */
    private static final double MEANING_WEIGHT = 0.5;
    /** A tool without any of the words is listed when it is at least this far from the farthest to the closest. */
    private static final double CLOSE = 0.75;

    public Closeness {
        cosines = List.copyOf(cosines);
    }

    /** Cosine of two vectors; NaN where they cannot be compared. */
    public static double cosine(List<Float> one, List<Float> other) {
        if (one.size() != other.size()) {
            return Double.NaN;
        }
        double product = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int i = 0; i < one.size(); i++) {
            product += (double) one.get(i) * other.get(i);
            ofOne += (double) one.get(i) * one.get(i);
            ofOther += (double) other.get(i) * other.get(i);
        }
        return product / Math.sqrt(ofOne * ofOther);
    }

    OptionalDouble cosine(int position) {
        boolean known = position < cosines.size() && Double.isFinite(cosines.get(position));
        return known ? OptionalDouble.of(cosines.get(position)) : OptionalDouble.empty();
    }

    boolean isClose(int position) {
        return share(position) >= CLOSE;
    }

    /** Of the share that the words say and the one that the meaning says; the words alone where nobody embeds. */
    double combined(double words, int position) {
        return cosines.isEmpty() ? words : (1 - MEANING_WEIGHT) * words + MEANING_WEIGHT * share(position);
    }

    /** 0 for the farthest known tool, 1 for the closest; 0 where the meaning is not known. */
    private double share(int position) {
        OptionalDouble own = cosine(position);
        if (own.isEmpty()) {
            return 0;
        }
        double low =
                cosines.stream().filter(Double::isFinite).min(Double::compare).orElseThrow();
        double high =
                cosines.stream().filter(Double::isFinite).max(Double::compare).orElseThrow();
        return high > low ? (own.getAsDouble() - low) / (high - low) : 1;
    }
}
