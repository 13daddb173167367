package dev.plumbline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Map<Benchmark, String> whole = new LinkedHashMap<>();
    private final Map<String, String> shortened;

    private ShortNames(Collection<Benchmark> benchmarks) {
        Set<Benchmark> all = new LinkedHashSet<>(benchmarks);
        all.forEach(benchmark -> whole.put(benchmark, benchmark.displayName()));
        Map<String, List<Benchmark>> called = new LinkedHashMap<>();
        whole.forEach((benchmark, name) ->
                called.computeIfAbsent(name, key -> new ArrayList<>()).add(benchmark));
        called.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .forEach(benchmark -> whole.put(benchmark, benchmark.qualifiedName()));
        shortened = ofTexts(whole.values());
    }

    /** The names of everything that stands in one table. */
    public static ShortNames of(Collection<Benchmark> benchmarks) {
        return new ShortNames(benchmarks);
    }

    /** The name of one of the benchmarks; of any other, its own. */
    public String of(Benchmark benchmark) {
        String name = whole.getOrDefault(benchmark, benchmark.displayName());
        return shortened.getOrDefault(name, shortened(name));
    }

    /** A name that stands alone. */
    public static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, whole(name, END)) + GAP + name.substring(whole(name, name.length() - END));
    }

    /** Each of the texts shortened, and no two of them to the same. */
    public static Map<String, String> ofTexts(Collection<String> texts) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        new LinkedHashSet<>(texts)
                .forEach(text -> groups.computeIfAbsent(shortened(text), key -> new ArrayList<>())
                        .add(text));
        Map<String, String> names = new LinkedHashMap<>();
        groups.forEach((name, group) -> {
            if (group.size() == 1) {
                names.put(group.get(0), name);
            } else {
                tell(group, names);
            }
        });
        return names;
    }

    /** Long names with equal ends: what is shown of the middle begins where they differ. */
    private static void tell(List<String> group, Map<String, String> names) {
        int difference = Math.max(0, commonPrefix(group) - BEFORE_DIFFERENCE);
        Set<String> taken = new LinkedHashSet<>();
        for (String text : group) {
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
            names.put(text, free);
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
