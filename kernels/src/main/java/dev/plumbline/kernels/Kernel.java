package dev.plumbline.kernels;

import java.util.List;

/**
 * A kernel with all its implementations.
 *
 * @param <K> the interface they share
 * @param name lower case with dashes, unique in the catalog
 * @param benchmarks simple names of the JMH classes that measure it, one a data set
 * @param twins first the reference, last the one to prefer
 */
public record Kernel<K>(String name, List<String> benchmarks, List<Twin<K>> twins) {
    public Kernel {
        benchmarks = List.copyOf(benchmarks);
        twins = List.copyOf(twins);
        if (twins.stream().map(Twin::name).distinct().count() != twins.size()) {
            throw new IllegalArgumentException("Two twins of " + name + " have one name");
        }
    }

    /** What the others must agree with. */
    public Twin<K> reference() {
        return twins.get(0);
    }

    /** What to use; where it is unavailable, nothing takes its place. */
    public Twin<K> preferred() {
        return twins.get(twins.size() - 1);
    }

    /**
     * The twin that the benchmark method {@code methodName} measures.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Twin<K> measuredBy(String methodName) {
        return twins.stream()
                .filter(twin -> twin.methodName().equals(methodName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No twin of " + name + " is called " + methodName));
    }
}
