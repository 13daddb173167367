package dev.plumbline.trend;

import dev.plumbline.stats.Lens;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The trend of a series in each lens, found when it is first asked for; mostly only one is. Any thread. */
final class SeriesTrends {
    private final Map<Lens, Trend> known = new ConcurrentHashMap<>();
    private final Function<Lens, Trend> find;

    SeriesTrends(Function<Lens, Trend> find) {
        this.find = find;
    }

    Trend of(Lens lens) {
        return known.computeIfAbsent(lens, find);
    }
}
