package dev.plumbline.kernels.lanes;

/** What a variant needs of the JVM. A need that is not met has a reason, never a replacement. */
public enum VectorNeed {
    /** Plain Java. */
    NONE(0),
    /** The Vector API at whatever width the JVM prefers. */
    ANY_WIDTH(-1),
    /** Vectors of at least 256 bits. */
    BITS_256(256),
    /** Vectors of 512 bits. */
    BITS_512(512),
    /** The Vector API with the JDK's native library of vector mathematics (SVML on x86, SLEEF elsewhere). */
    VECTOR_MATH(-1);

    private final int bits;

    VectorNeed(int bits) {
        this.bits = bits;
    }

    /** The width as the benchmark descriptor states it: 0 = none, -1 = any, else bits. */
    public int bits() {
        return bits;
    }

    /** Whether this JVM meets the need. Loads no class of the Vector API when the module is missing. */
    public Availability availability() {
        if (this == NONE) {
            return Availability.granted();
        }
        int preferred = VectorProbe.preferredBits();
        if (preferred == 0) {
            return Availability.denied("the module " + VectorProbe.MODULE
                    + " is not in this JVM; start it with --add-modules " + VectorProbe.MODULE);
        }
        if (bits > preferred) {
            return Availability.denied(
                    "it needs " + bits + "-bit vectors and this JVM prefers " + preferred + "-bit vectors");
        }
        if (this == VECTOR_MATH && !VectorProbe.hasVectorMath()) {
            return Availability.denied("this JDK ships no native library of vector mathematics (jsvml or sleef)");
        }
        return Availability.granted();
    }
}
