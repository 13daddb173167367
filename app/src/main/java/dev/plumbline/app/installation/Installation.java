package dev.plumbline.app.installation;

import dev.plumbline.run.source.BenchmarkSource;
import java.nio.file.Path;

/**
 * Where the parts of this program lie: the launcher of the distribution says its home, Maven says where the kernels of
 * the checkout were built.
 */
public final class Installation {
    private static final String HOME = "plumbline.home";
    private static final String KERNELS = "plumbline.kernels";

    private Installation() {}

    /** The bundled kernels, which run in a JVM of their own and never in this one. */
    public static BenchmarkSource kernels() {
        String named = System.getProperty(KERNELS);
        if (named != null) {
            return BenchmarkSource.bundled(Path.of(named));
        }
        return BenchmarkSource.bundled(Path.of(System.getProperty(HOME, "."), "kernels"));
    }
}
