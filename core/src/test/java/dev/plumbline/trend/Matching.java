package dev.plumbline.trend;

import java.util.ArrayList;
import java.util.List;

/** Counts found changes against true ones: each may match one other within three runs. */
final class Matching {
    private static final int WITHIN = 3;

    private int matched;
    private int found;
    private int real;

    void add(List<Integer> foundChanges, List<Integer> trueChanges) {
        List<Integer> open = new ArrayList<>(trueChanges);
        for (int change : foundChanges) {
            int before = open.size();
            open.stream()
                    .filter(truth -> Math.abs(truth - change) <= WITHIN)
                    .findFirst()
                    .ifPresent(truth -> open.remove(truth));
            matched += before - open.size();
        }
        found += foundChanges.size();
        real += trueChanges.size();
    }

    void add(Matching other) {
        matched += other.matched;
        found += other.found;
        real += other.real;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return 2.0 * matched / (found + real);
    }
}
