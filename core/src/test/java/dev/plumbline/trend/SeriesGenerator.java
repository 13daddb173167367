package dev.plumbline.trend;

import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Prior;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Series of runs with known steps under noise of a standard deviation of 1 %, like those of performance tests. */
final class SeriesGenerator {
    private static final double SD = 0.01;
    private static final int SHORTEST_REGIME = 10;

    /** What the runs scatter like. */
    enum Noise {
        WHITE,
        /** Student's t with 3 degrees of freedom. */
        HEAVY_TAILED,
        /** AR(1) with φ = .5. */
        CORRELATED,
        BIMODAL,
        /** One run in twenty is 10 to 50 % slower. */
        OUTLIERS,
        /** Means of five forks whose scatter is drawn from the prior, a series each. */
        RANDOM_FORKS,
        /** Stretches of 20 to 50 runs with half or one and a half times the scatter. */
        CHANGING_VARIANCE
    }

    /** A series, and where its level truly changes. */
    record Known(Values values, List<Integer> changes) {
        double[] runs() {
            return values.toArray();
        }
    }

    private final Random random;
    private final Noise noise;

    SeriesGenerator(Noise noise, long seed) {
        this.noise = noise;
        this.random = new Random(seed);
    }

    /** 100 to 300 runs, regimes of at least ten, each a step up or down from the one before. */
    Known next(double step) {
        int runs = 100 + random.nextInt(201);
        List<Integer> changes = new ArrayList<>();
        double[] levels = new double[runs];
        double level = Math.log(100);
        int end = regime();
        for (int i = 0; i < runs; i++) {
            if (step > 0 && i == end && runs - i >= SHORTEST_REGIME) {
                level += (random.nextBoolean() ? 1 : -1) * Math.log1p(step);
                changes.add(i);
                end = i + regime();
            }
            levels[i] = level;
        }
        return new Known(withNoise(levels), changes);
    }

    /** {@code before} runs, then {@code after} more that cost so much more. */
    Known step(int before, int after, double step) {
        double[] levels = new double[before + after];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.log(100) + (i < before ? 0 : Math.log1p(step));
        }
        return new Known(withNoise(levels), List.of(before));
    }

    private int regime() {
        return SHORTEST_REGIME + random.nextInt(70);
    }

    private Values withNoise(double[] levels) {
        double forkSd = Math.min(0.10, Prior.FLOOR.deviation() / Math.max(0.02, Math.abs(random.nextGaussian())));
        double[] values = new double[levels.length];
        double wandering = random.nextGaussian();
        double factor = 1;
        int stretch = 0;
        for (int i = 0; i < values.length; i++) {
            wandering = 0.5 * wandering + Math.sqrt(0.75) * random.nextGaussian();
            if (stretch-- == 0) {
                stretch = 20 + random.nextInt(31);
                factor = factor == 0.5 ? 1.5 : 0.5;
            }
            double deviation = switch (noise) {
                case WHITE -> SD * random.nextGaussian();
                case HEAVY_TAILED -> SD * studentOfThree() / Math.sqrt(3);
                case CORRELATED -> SD * wandering;
                case BIMODAL -> SD * ((random.nextBoolean() ? .866 : -.866) + 0.5 * random.nextGaussian());
                case OUTLIERS ->
                    SD * random.nextGaussian()
                            + (random.nextInt(20) == 0 ? Math.log1p(0.1 + 0.4 * random.nextDouble()) : 0);
                case RANDOM_FORKS -> forkSd * random.nextGaussian() / Math.sqrt(5);
                case CHANGING_VARIANCE -> SD * factor * random.nextGaussian();
            };
            values[i] = Math.exp(levels[i] + deviation);
        }
        return Values.of(values);
    }

    private double studentOfThree() {
        double chiSquare = 0;
        for (int k = 0; k < 3; k++) {
            double z = random.nextGaussian();
            chiSquare += z * z;
        }
        return random.nextGaussian() / Math.sqrt(chiSquare / 3);
    }
}
