package dev.plumbline.kernels.spreading;

/** The one check of arguments that all forms share. */
final class Lengths {
    private Lengths() {}

    static void require(float[] start, float[] out, int expected) {
        if (start.length != expected || out.length != expected) {
            throw new IllegalArgumentException(
                    start.length + " start values and room for " + out.length + " results, expected " + expected);
        }
    }
}
