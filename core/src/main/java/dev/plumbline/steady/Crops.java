package dev.plumbline.steady;

import dev.plumbline.steady.Pelt.Segmentation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All segmentations that are optimal for some penalty of a range (CROPS: Haynes, Eckley and Fearnhead, JCGS 26, 2017).
 * It goes on between two penalties only while the count of changes lies strictly between theirs, and for at most 300
 * runs of PELT: a minimum segment makes counts not exactly monotone in the penalty, and then it might never end.
 */
final class Crops {
    private static final int MOST_RUNS = 300;

    /** A segmentation and the smallest penalty at which it is the best. */
    record Optimum(double penalty, Segmentation segmentation) {}

    private record Range(double low, Segmentation atLow, double high, Segmentation atHigh) {}

    private Crops() {}

    /** By falling number of changes, so by rising penalty. */
    static List<Optimum> between(Pelt pelt, double low, double high) {
        NavigableMap<Integer, Segmentation> byCount = new TreeMap<>();
        Segmentation atLow = pelt.segments(low);
        Segmentation atHigh = pelt.segments(high);
        byCount.put(atLow.count(), atLow);
        byCount.put(atHigh.count(), atHigh);
        Deque<Range> open = new ArrayDeque<>(List.of(new Range(low, atLow, high, atHigh)));
        for (int runs = 2; !open.isEmpty() && runs < MOST_RUNS; ) {
            Range range = open.remove();
            int apart = range.atLow.count() - range.atHigh.count();
            if (apart <= 1) {
                continue;
            }
            double penalty = (range.atHigh.cost() - range.atLow.cost()) / apart;
            Segmentation middle = pelt.segments(penalty);
            runs++;
            if (range.atHigh.count() < middle.count() && middle.count() < range.atLow.count()) {
                byCount.put(middle.count(), middle);
                open.add(new Range(range.low, range.atLow, penalty, middle));
                open.add(new Range(penalty, middle, range.high, range.atHigh));
            }
        }
        return optima(byCount, low);
    }

    /** The lower end of each one's interval is where it costs as much as the next one with more changes. */
    private static List<Optimum> optima(NavigableMap<Integer, Segmentation> byCount, double low) {
        List<Optimum> hull = new ArrayList<>();
        for (Segmentation next : byCount.descendingMap().values()) {
            double penalty = low;
            while (!hull.isEmpty()) {
                Segmentation more = hull.get(hull.size() - 1).segmentation();
                penalty = (next.cost() - more.cost()) / (more.count() - next.count());
                if (hull.size() == 1 || penalty > hull.get(hull.size() - 1).penalty()) {
                    break;
                }
                hull.remove(hull.size() - 1); // nowhere the best: only a minimum segment can bring that about
            }
            hull.add(new Optimum(hull.isEmpty() ? low : Math.max(low, penalty), next));
        }
        return hull;
    }
}
