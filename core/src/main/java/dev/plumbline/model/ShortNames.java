package dev.plumbline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The names of benchmarks as a table shows them: short enough to read, and each told from the others. A name is written
 * without its package unless another one is called the same; of a long one the middle is left out, but never the part
 * in which it differs from its neighbours.
 */
public final class ShortNames {
    private static final int LONGEST = 72;
    private static final int END = 32;
    private static final int BEFORE_DIFFERENCE = 6;
    private static final String GAP = "…";

    private final Map<Benchmark, String> names = new LinkedHashMap<>();

    private ShortNames() {}

    /** The names of everything that stands in one table. */
    public static ShortNames of(Collection<Benchmark> benchmarks) {
        ShortNames names = new ShortNames();
        Set<Benchmark> all = new LinkedHashSet<>(benchmarks);
        names.put(all, Benchmark::displayName);
        names.doubled().forEach(group -> names.put(group, Benchmark::qualifiedName));
        Map<Benchmark, String> whole = new HashMap<>(names.names);
        names.names.replaceAll((benchmark, name) -> shortened(name));
        names.doubled().forEach(group -> names.tell(group, whole));
        return names;
    }

    /** A name that stands alone. */
    public static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, whole(name, END)) + GAP + name.substring(whole(name, name.length() - END));
    }

    /** The name of one of the benchmarks; of any other, its own. */
    public String of(Benchmark benchmark) {
        return names.getOrDefault(benchmark, shortened(benchmark.displayName()));
    }

    private void put(Collection<Benchmark> benchmarks, Function<Benchmark, String> name) {
        benchmarks.forEach(benchmark -> names.put(benchmark, name.apply(benchmark)));
    }

    /** Benchmarks that are called the same, group by group. */
    private List<List<Benchmark>> doubled() {
        Map<String, List<Benchmark>> groups = new LinkedHashMap<>();
        names.forEach((benchmark, name) ->
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(benchmark));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Long names with equal ends: what is shown of the middle begins where they differ. */
    private void tell(List<Benchmark> group, Map<Benchmark, String> whole) {
        List<String> texts = group.stream()
                .map(benchmark -> Objects.requireNonNull(whole.get(benchmark)))
                .toList();
        int difference = Math.max(0, commonPrefix(texts) - BEFORE_DIFFERENCE);
        Set<String> taken = new LinkedHashSet<>();
        for (int i = 0; i < group.size(); i++) {
            String text = texts.get(i);
            int from = whole(text, difference);
            int to = whole(text, Math.min(text.length(), from + END));
            String name = text.substring(0, whole(text, Math.min(END / 2, from)))
                    + GAP
                    + text.substring(from, to)
                    + (to < text.length() ? GAP + text.substring(whole(text, text.length() - END / 4)) : "");
            String free = name;
            for (int number = 2; !taken.add(free); number++) {
                free = name + " #" + number;
            }
            names.put(group.get(i), free);
        }
    }

    private static int commonPrefix(List<String> texts) {
        String first = texts.get(0);
        int length = first.length();
        for (String text : texts) {
            int same = 0;
            while (same < Math.min(length, text.length()) && first.charAt(same) == text.charAt(same)) {
                same++;
            }
            length = same;
        }
        return length;
    }

    /** A place that is not inside of a character. */
    private static int whole(String text, int place) {
        boolean inside = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return inside ? place - 1 : place;
    }
}
