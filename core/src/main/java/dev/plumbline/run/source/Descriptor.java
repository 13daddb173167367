package dev.plumbline.run.source;

import dev.plumbline.format.codec.event.DescriptorJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Goal;
import dev.plumbline.model.KernelInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the authors of a source say of its benchmarks; a source without a descriptor has an empty one. */
public record Descriptor(List<KernelInfo> benchmarks, List<Goal> goals) {
    private static final List<String> RESOURCES =
            List.of("META-INF/plumbline/benchmarks.json", "META-INF/plumbline/peers.json");

    public Descriptor {
        benchmarks = List.copyOf(benchmarks);
        goals = List.copyOf(goals);
    }

    public Descriptor(List<KernelInfo> benchmarks) {
        this(benchmarks, List.of());
    }

    public static Descriptor of(BenchmarkSource source) {
        Map<String, KernelInfo> all = new LinkedHashMap<>();
        List<Goal> goals = new ArrayList<>();
        for (String resource : RESOURCES) {
            source.resource(resource).ifPresent(text -> {
                String name = source.label() + " " + resource;
                DescriptorJson.read(text, name).forEach(info -> all.put(info.name(), info));
                goals.addAll(DescriptorJson.readGoals(text, name));
            });
        }
        return new Descriptor(List.copyOf(all.values()), goals);
    }

    /** Whether the authors say anything of a benchmark. */
    public boolean describes(Benchmark benchmark) {
        return benchmarks.stream().anyMatch(info -> info.name().equals(benchmark.name()));
    }

    public KernelInfo info(Benchmark benchmark) {
        return benchmarks.stream()
                .filter(info -> info.name().equals(benchmark.name()))
                .findFirst()
                .orElseGet(() -> KernelInfo.undescribed(benchmark));
    }
}
