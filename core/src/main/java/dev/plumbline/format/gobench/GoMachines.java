package dev.plumbline.format.gobench;

import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The machines of a text: {@code goos}, {@code goarch} and {@code cpu} stand before the results they hold for. Where a
 * text was put together of several machines, their results are kept apart: lines of two machines are no sample.
 */
final class GoMachines {
    private static final List<String> KEYS = List.of("goos", "goarch", "cpu");

    private final TreeMap<String, String> now = new TreeMap<>();
    private final Set<String> several = new LinkedHashSet<>();

    GoMachines(List<String> lines) {
        for (String key : KEYS) {
            long values = lines.stream()
                    .filter(line -> line.startsWith(key + ":"))
                    .map(String::strip)
                    .distinct()
                    .count();
            if (values > 1) {
                several.add(key);
            }
        }
    }

    void take(String key, String value) {
        if (KEYS.contains(key)) {
            now.put(key, value.strip());
        }
    }

    /** The benchmark on the machine whose results are being read. */
    Benchmark here(Benchmark benchmark, ResultDraft draft) {
        if (several.isEmpty()) {
            return benchmark;
        }
        draft.leftOut("the text holds results of several machines (" + String.join(", ", several)
                + " differ): they are kept apart");
        Benchmark here = benchmark;
        for (String key : several) {
            here = here.with(key, now.getOrDefault(key, "unknown"));
        }
        return here;
    }
}
