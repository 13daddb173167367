package dev.plumbline.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.kernels.lanes.Availability;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the catalog: every twin against the reference of its kernel. The comparisons are in the *Agreement classes. */
class KernelTwinTest {
    private static final Map<String, BiConsumer<Kernel<?>, Twin<?>>> AGREEMENTS = Map.ofEntries(
            agreement(KernelCatalog.COSINE, CosineAgreement::check),
            agreement(KernelCatalog.COSINE_MANY_ROWS, CosineAgreement::checkManyRows),
            agreement(KernelCatalog.COSINE_16_QUERIES, CosineAgreement::checkBatch),
            agreement(KernelCatalog.DECAY_EXPONENTIAL, DecayAgreement::check),
            agreement(KernelCatalog.DECAY_EBBINGHAUS, DecayAgreement::check),
            agreement(KernelCatalog.DECAY_POWER, DecayAgreement::check),
            agreement(KernelCatalog.DECAY_TWO_COMPONENT, DecayAgreement::check),
            agreement(KernelCatalog.DECAY_HYBRID, DecayAgreement::check),
            agreement(KernelCatalog.SPREADING, SpreadingAgreement::check),
            agreement(KernelCatalog.SPREADING_16_QUERIES, SpreadingAgreement::checkBatch),
            agreement(KernelCatalog.SPREADING_DEPTH, SpreadingAgreement::checkDepth));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("twins")
    void agreesWithTheReference(String kernelName, String twinName, Kernel<?> kernel, Twin<?> twin) {
        Availability availability = twin.availability();
        assumeTrue(availability.available(), availability.reason());
        Objects.requireNonNull(AGREEMENTS.get(kernelName)).accept(kernel, twin);
    }

    @Test
    void knowsHowToCompareEveryKernel() {
        assertThat(KernelCatalog.ALL).extracting(Kernel::name).containsExactlyInAnyOrderElementsOf(AGREEMENTS.keySet());
    }

    static Stream<Arguments> twins() {
        return KernelCatalog.ALL.stream()
                .flatMap(kernel -> kernel.twins().stream()
                        .filter(twin -> !twin.equals(kernel.reference()))
                        .map(twin -> Arguments.of(kernel.name(), twin.name(), kernel, twin)));
    }

    /** The key is the very kernel that the comparison is for, so the types fit by construction. */
    @SuppressWarnings("unchecked")
    private static <K> Map.Entry<String, BiConsumer<Kernel<?>, Twin<?>>> agreement(
            Kernel<K> kernel, BiConsumer<K, K> check) {
        return Map.entry(
                kernel.name(), (any, twin) -> check.accept((K) any.reference().create(), (K) twin.create()));
    }
}
