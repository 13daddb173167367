package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes a run name apart: {@code BM_x<int>/8/size:64/real_time/threads:4} has an argument without a name, one with, and
 * says how its time is taken. Nothing of it is lost: the whole name with its suffixes is what Google Benchmark tells
 * benchmarks apart by.
 */
final class GoogleName {
    private GoogleName() {}

    static Benchmark benchmark(JsonRequest entry, String runName) {
        List<String> parts = parts(runName);
        TreeMap<String, String> params = new TreeMap<>();
        int unnamed = 0;
        for (String part : parts.subList(1, parts.size())) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                put(params, part.substring(0, colon), part.substring(colon + 1));
            } else if (part.endsWith("_time")) {
                put(params, "clock", part);
            } else {
                params.put("arg" + unnamed++, part);
            }
        }
        // Stands in a field of its own since 1.5, and in the name that tells benchmarks apart in every version.
        String named = params.remove("threads");
        double threads =
                named != null && named.matches("\\d{1,5}") ? Integer.parseInt(named) : entry.measured("threads");
        return new Benchmark(
                parts.get(0), params, Mode.AVERAGE_TIME, threads >= 1 && threads < 1e6 ? (int) threads : 1);
    }

    /** A name that stands twice does not take the place of the first. */
    private static void put(Map<String, String> params, String name, String value) {
        String free = name;
        for (int i = 2; params.containsKey(free); i++) {
            free = name + "#" + i;
        }
        params.put(free, value);
    }

    /** Split at slashes outside of template arguments. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == '/' && depth <= 0 && i > start) {
                parts.add(name.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(name.substring(start));
        return parts;
    }
}
