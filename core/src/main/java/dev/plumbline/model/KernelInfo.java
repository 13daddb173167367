package dev.plumbline.model;

/**
 * What the author of a benchmark says of it, from the resource {@code META-INF/plumbline/benchmarks.json} of its jar.
 *
 * @param title how people call it: {@code cosine · 768d × 1000 · simd}
 * @param group the heading it stands under
 * @param measures one line on what is measured
 * @param publishedRange what the older system published for it, as history and never a gate; may be empty
 * @param headline one of the rows of a quick run
 * @param limit the full name of the benchmark that cannot be beaten on this machine; may be empty
 * @param vectorBits vector width it needs; 0 none, −1 any Vector API
 */
public record KernelInfo(
        String name,
        String title,
        String group,
        String measures,
        String publishedRange,
        boolean headline,
        Role role,
        String limit,
        int vectorBits) {
    /** What part a benchmark plays in its suite. */
    public enum Role {
        KERNEL,
        REFERENCE,
        LIMIT,
        HARNESS,
        PEER
    }

    /** What is said of a benchmark that nobody described: its own name under its class. */
    public static KernelInfo undescribed(Benchmark benchmark) {
        String display = benchmark.displayName();
        String type = benchmark.shortName().split("\\.", 2)[0];
        return new KernelInfo(benchmark.name(), display, type, "", "", false, Role.KERNEL, "", 0);
    }

    public boolean usesVectorApi() {
        return vectorBits != 0;
    }
}
