package dev.plumbline.app.ui.sample;

import dev.plumbline.chart.distribution.DistributionData;
import dev.plumbline.chart.run.RunData;
import dev.plumbline.chart.run.RunPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A run as it might arrive: three of five forks, warm-up first, around 1.3 % above its baseline. */
public final class SampleRun {

    private static final double BASELINE = 544;

    private SampleRun() {}

    public static RunData live() {
        return new RunData("\u00b5s", 5, 5, 25, BASELINE, "floor", 0.03, 0.05, points(74));
    }

    public static RunData withoutBaseline() {
        return new RunData("\u00b5s", 5, 5, 25, Double.NaN, "", 0.03, 0.05, points(40));
    }

    public static DistributionData distribution() {
        return new DistributionData("\u00b5s", forks(BASELINE, 1), forks(BASELINE * 1.013, 2));
    }

    static List<RunPoint> points(int count) {
        SplittableRandom random = new SplittableRandom(7);
        List<RunPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int iteration = i % 30;
            double cold = 62 * Math.exp(-iteration / 1.8);
            double spike = i == 21 ? 16 : 0;
            double value = BASELINE + 6 + cold + spike + 3 * random.nextGaussian();
            points.add(new RunPoint(i / 30 + 1, iteration + 1, iteration < 5, value));
        }
        return points;
    }

    private static List<List<Double>> forks(double centre, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Double>> forks = new ArrayList<>();
        for (int fork = 0; fork < 4; fork++) {
            double level = centre + 4 * random.nextGaussian();
            List<Double> fork1 = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                fork1.add(level + 5 * random.nextGaussian());
            }
            forks.add(List.copyOf(fork1));
        }
        return List.copyOf(forks);
    }
}
