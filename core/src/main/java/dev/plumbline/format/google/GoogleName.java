package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Takes a run name apart: {@code BM_x<int>/8/size:64/real_time/threads:4} has an argument without a name, one with, and
 * says how its time is taken. Nothing of it is lost but the number of repeats, which does not change what is measured.
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
                params.put(part.substring(0, colon), part.substring(colon + 1));
            } else if (part.endsWith("_time")) {
                params.put("clock", part);
            } else {
                params.put("arg" + unnamed++, part);
            }
        }
        params.remove("threads");
        params.remove("repeats");
        double threads = entry.measured("threads");
        return new Benchmark(
                parts.get(0), params, Mode.AVERAGE_TIME, threads >= 1 && threads < 1e6 ? (int) threads : 1);
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
