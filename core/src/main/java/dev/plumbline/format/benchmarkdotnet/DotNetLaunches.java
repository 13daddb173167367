package dev.plumbline.format.benchmarkdotnet;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The launches of a benchmark. {@code Result} values have the overhead subtracted; where a version writes none,
 * {@code Actual} ones are taken. Warm-up is kept as such, pilot and overhead are not measurements of the code.
 */
final class DotNetLaunches {
    private DotNetLaunches() {}

    static List<Fork> of(List<JsonRequest> measurements) {
        TreeMap<Integer, List<JsonRequest>> launches = new TreeMap<>();
        for (JsonRequest measurement : measurements) {
            if (measurement.optionalText("IterationMode").orElse("").equals("Workload")) {
                int launch = (int) measurement.measured("LaunchIndex");
                launches.computeIfAbsent(launch, key -> new ArrayList<>()).add(measurement);
            }
        }
        List<Fork> forks = new ArrayList<>();
        for (List<JsonRequest> launch : launches.values()) {
            Values results = values(launch, "Result");
            Values measured = results.isEmpty() ? values(launch, "Actual") : results;
            if (!measured.isEmpty()) {
                forks.add(new Fork(values(launch, "Warmup"), measured));
            }
        }
        return forks;
    }

    private static Values values(List<JsonRequest> launch, String stage) {
        return Values.of(launch.stream()
                .filter(measurement ->
                        measurement.optionalText("IterationStage").orElse("").equals(stage))
                .mapToDouble(measurement -> measurement.measured("Nanoseconds") / measurement.measured("Operations"))
                .toArray());
    }
}
