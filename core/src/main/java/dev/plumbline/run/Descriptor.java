package dev.plumbline.run;

import dev.plumbline.format.codec.DescriptorJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the authors of a source say of its benchmarks; a source without a descriptor has an empty one. */
public record Descriptor(List<KernelInfo> benchmarks) {
    private static final List<String> RESOURCES =
            List.of("META-INF/plumbline/benchmarks.json", "META-INF/plumbline/peers.json");

    public Descriptor {
        benchmarks = List.copyOf(benchmarks);
    }

    public static Descriptor of(BenchmarkSource source) {
        Map<String, KernelInfo> all = new LinkedHashMap<>();
        for (String resource : RESOURCES) {
            source.resource(resource)
                    .ifPresent(text -> DescriptorJson.read(text, source.label() + " " + resource)
                            .forEach(info -> all.put(info.name(), info)));
        }
        return new Descriptor(List.copyOf(all.values()));
    }

    public KernelInfo info(Benchmark benchmark) {
        return benchmarks.stream()
                .filter(info -> info.name().equals(benchmark.name()))
                .findFirst()
                .orElseGet(() -> KernelInfo.undescribed(benchmark));
    }
}
