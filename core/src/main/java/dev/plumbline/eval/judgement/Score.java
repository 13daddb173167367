package dev.plumbline.eval.judgement;

/** 0 to 100; the recommendation follows from it alone. */
public record Score(int value) implements Comparable<Score> {
    public static final int LARGEST = 100;
    /** The last score that rejects. */
    public static final int REJECT_TO = 30;
    /** The last score that a person must look at. */
    public static final int REVIEW_TO = 79;

    public Score {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("a score lies between 0 and 100: " + value);
        }
    }

    /** The nearest score of points that may lie outside. */
    public static Score of(double points) {
        return new Score((int) Math.round(Math.max(0, Math.min(LARGEST, points))));
    }

    public Recommendation recommendation() {
        if (value <= REJECT_TO) {
            return Recommendation.REJECT;
        }
        return value <= REVIEW_TO ? Recommendation.REVIEW : Recommendation.ACCEPT;
    }

    public Score atMost(double most) {
        return value <= most ? this : of(most);
    }

    public Score atLeast(double least) {
        return value >= least ? this : of(least);
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(value, other.value);
    }
}
