package dev.plumbline.kernels.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SplitMixTest {
    /** The five numbers that Rosetta Code, "Pseudo-random numbers/Splitmix64", asks for with seed 1234567. */
    @Test
    void makesThePublishedSequence() {
        SplitMix numbers = new SplitMix(1234567);
        assertThat(numbers.nextLong()).isEqualTo(Long.parseUnsignedLong("6457827717110365317"));
        assertThat(numbers.nextLong()).isEqualTo(Long.parseUnsignedLong("3203168211198807973"));
        assertThat(numbers.nextLong()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
        assertThat(numbers.nextLong()).isEqualTo(Long.parseUnsignedLong("4593380528125082431"));
        assertThat(numbers.nextLong()).isEqualTo(Long.parseUnsignedLong("16408922859458223821"));
    }

    /** The JDK's generator is the same algorithm, with the same finaliser for longs. */
    @Test
    void agreesWithTheGeneratorOfTheJdk() {
        SplitMix numbers = new SplitMix(42);
        SplittableRandom jdk = new SplittableRandom(42);
        for (int i = 0; i < 1000; i++) {
            assertThat(numbers.nextLong()).isEqualTo(jdk.nextLong());
        }
    }

    @Test
    void staysBelowTheExcludedEnd() {
        for (float value : new SplitMix(1).floats(1_000_000, 0.1f, 1)) {
            assertThat(value >= 0.1f && value < 1).isTrue();
        }
    }

    @Test
    void spreadsIntegersEvenly() {
        int[] counts = new int[7];
        SplitMix numbers = new SplitMix(2);
        for (int i = 0; i < 70_000; i++) {
            counts[numbers.nextInt(7)]++;
        }
        assertThat(counts).satisfies(all -> {
            for (int count : all) {
                assertThat(count).isBetween(9_600, 10_400);
            }
        });
    }
}
