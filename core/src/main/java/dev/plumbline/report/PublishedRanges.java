package dev.plumbline.report;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.run.source.Descriptor;
import java.util.Collection;
import java.util.List;

/** What the older system published for benchmarks, beside what is measured: as history, never a gate. */
final class PublishedRanges {
    private PublishedRanges() {}

    /** A sentence for each benchmark that has a range. */
    static List<String> of(Collection<Benchmark> benchmarks, Descriptor descriptor) {
        return benchmarks.stream()
                .distinct()
                .map(descriptor::info)
                .filter(info -> !info.publishedRange().isEmpty())
                .map(PublishedRanges::sentence)
                .toList();
    }

    private static String sentence(KernelInfo info) {
        return info.title() + ": published as " + info.publishedRange() + " once (history, never a gate)";
    }
}
