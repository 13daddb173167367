package dev.plumbline.kernels.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.kernels.KernelCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a JVM without the Vector API, or with narrower vectors, says. Each case is a JVM of its own. */
class AvailabilityTest {
    @Test
    void saysHowToGetTheVectorApi() throws IOException, InterruptedException {
        assertThat(catalogIn(List.of()))
                .contains("cosine scalar: available")
                .contains("cosine simd-batched: unavailable: simd-batched cannot run here, because the module"
                        + " jdk.incubator.vector is not in this JVM; start it with --add-modules jdk.incubator.vector")
                .contains("decay-exponential svml: unavailable: svml cannot run here")
                .contains("spreading csr-pull: available");
    }

    @Test
    void saysThatVectorsAreTooNarrow() throws IOException, InterruptedException {
        assertThat(catalogIn(List.of("--add-modules", "jdk.incubator.vector", "-XX:UseSSE=4", "-XX:UseAVX=0")))
                .contains("cosine simd-512: unavailable: simd-512 cannot run here, because it needs 512-bit vectors and"
                        + " this JVM prefers 128-bit vectors")
                .contains("cosine simd-batched: available");
    }

    @Test
    void givesAReasonExactlyWhenUnavailable() {
        assertThat(Availability.granted().reason()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Availability(false, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Availability(true, "because"));
    }

    private static String catalogIn(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AvailabilityTest.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** Prints what becomes of every twin of the catalog when somebody asks for it. */
    public static void main(String[] arguments) {
        KernelCatalog.ALL.forEach(kernel -> kernel.twins().forEach(twin -> {
            String outcome;
            try {
                twin.create();
                outcome = "available";
            } catch (UnavailableKernelException e) {
                outcome = e.getMessage();
            }
            System.out.println(kernel.name() + " " + twin.name() + ": " + outcome);
        }));
    }
}
