package dev.plumbline.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.kernels.lanes.UnavailableKernelException;
import dev.plumbline.kernels.lanes.VectorNeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelCatalogTest {
    @Test
    void namesEveryKernelOnce() {
        assertThat(KernelCatalog.ALL).extracting(Kernel::name).doesNotHaveDuplicates();
    }

    @Test
    void beginsEveryKernelWithItsReference() {
        assertThat(KernelCatalog.ALL).allSatisfy(kernel -> {
            assertThat(kernel.reference().name()).isEqualTo("reference");
            assertThat(kernel.reference().need()).isEqualTo(VectorNeed.NONE);
        });
    }

    @Test
    void translatesTwinNamesToMethodNames() {
        assertThat(new Twin<>("sell-16-pairs", VectorNeed.NONE, () -> "").methodName())
                .isEqualTo("sell16Pairs");
    }

    @Test
    void findsATwinByItsBenchmarkMethod() {
        assertThat(KernelCatalog.COSINE.measuredBy("simdBatched").name()).isEqualTo("simd-batched");
    }

    @Test
    void refusesAMethodThatMeasuresNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KernelCatalog.COSINE.measuredBy("fastest"))
                .withMessageContaining("No twin of cosine is called fastest");
    }

    @Test
    void refusesTwoTwinsOfOneName() {
        Twin<String> twin = new Twin<>("scalar", VectorNeed.NONE, () -> "");
        assertThatIllegalArgumentException().isThrownBy(() -> new Kernel<>("k", List.of(), List.of(twin, twin)));
    }

    @Test
    void saysWhyATwinCannotRun() {
        assertThatThrownBy(() -> {
                    throw new UnavailableKernelException("simd-512", "this JVM prefers 256-bit vectors");
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unavailable: simd-512 cannot run here, because this JVM prefers 256-bit vectors");
    }
}
