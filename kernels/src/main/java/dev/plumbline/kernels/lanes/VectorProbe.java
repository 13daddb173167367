package dev.plumbline.kernels.lanes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jdk.incubator.vector.FloatVector;

/** Asks the running JVM about its vectors. */
public final class VectorProbe {
    /** The module that holds the Vector API. */
    public static final String MODULE = "jdk.incubator.vector";

    private static final int PREFERRED_BITS =
            ModuleLayer.boot().findModule(MODULE).isPresent() ? Preferred.bits() : 0;

    private VectorProbe() {}

    /** The width in bits that the JVM prefers for floats; 0 when the Vector API is not in this JVM. */
    public static int preferredBits() {
        return PREFERRED_BITS;
    }

    /** Whether the JDK has the library behind {@code lanewise(EXP)}; without it each lane is a scalar call. */
    static boolean hasVectorMath() {
        Path home = Path.of(System.getProperty("java.home"));
        return Stream.of("jsvml", "sleef")
                .map(System::mapLibraryName)
                .flatMap(file -> Stream.of(
                        home.resolve("lib").resolve(file), home.resolve("bin").resolve(file)))
                .anyMatch(Files::exists);
    }

    /** A class of its own, because linking it needs the module. */
    private static final class Preferred {
        static int bits() {
            return FloatVector.SPECIES_PREFERRED.vectorBitSize();
        }
    }
}
