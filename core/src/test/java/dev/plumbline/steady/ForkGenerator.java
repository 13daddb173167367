package dev.plumbline.steady;

import dev.plumbline.model.metric.Values;
import java.util.Arrays;
import java.util.Random;

/** Forks with a known end of their warm-up: phases that become faster, 1 % of noise, and rare slow iterations. */
final class ForkGenerator {
    private static final int ITERATIONS = 2_000;
    private static final double FIFTY_NANOS = 50e-9;

    private final Random random;

    /** @param start 0-based place of the last warm-up iteration; 0 = none */
    record Known(Values seconds, int start) {}

    ForkGenerator(long seed) {
        random = new Random(seed);
    }

    Known next() {
        double[] levels = new double[ITERATIONS];
        Arrays.fill(levels, 1);
        int phases = random.nextInt(4);
        double level = 1.5 + 2 * random.nextDouble();
        int at = 0;
        for (int p = 0; p < phases; p++) {
            int end = at + 20 + random.nextInt(200);
            Arrays.fill(levels, at, end, Math.max(1.08, level));
            level = 1 + (level - 1) * (0.3 + 0.3 * random.nextDouble());
            at = end;
        }
        for (int i = 0; i < ITERATIONS; i++) {
            boolean disturbed = random.nextInt(150) == 0;
            levels[i] *= FIFTY_NANOS * Math.exp(0.01 * random.nextGaussian());
            levels[i] *= disturbed ? 1.3 + random.nextDouble() : 1;
        }
        return new Known(Values.of(levels), Math.max(0, at - 1));
    }
}
