package dev.plumbline.run;

import dev.plumbline.model.Benchmark;
import dev.plumbline.run.event.RunEvent.Planned;
import java.util.HashMap;
import java.util.Map;

/** How many disturbed forks of each benchmark were measured again: at most one for two that are planned. */
final class Repeats {
    private final Map<Benchmark, Integer> used = new HashMap<>();

    boolean isLeft(Planned item) {
        return used.getOrDefault(item.benchmark(), 0) < (item.settings().forks() + 1) / 2;
    }

    /** The number of the next repeat: they count on after the last planned fork. */
    int next(Planned item) {
        return item.settings().forks() + used.merge(item.benchmark(), 1, Integer::sum);
    }
}
