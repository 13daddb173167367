package dev.plumbline.kernels.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.kernels.lanes.Availability;
import dev.plumbline.kernels.lanes.VectorNeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitTest {
    @BeforeEach
    void needsVectors() {
        Availability availability = VectorNeed.ANY_WIDTH.availability();
        assumeTrue(availability.available(), availability.reason());
    }

    /** 1 + 2 + … + n, exact in float up to 1021. */
    @Test
    void readsEveryValueOfEveryLength() {
        for (int length = 0; length <= 1021; length++) {
            float[] values = new float[length];
            for (int i = 0; i < length; i++) {
                values[i] = i + 1;
            }
            assertThat(ReadPass.sum(values)).isEqualTo(length * (length + 1) / 2);
        }
    }

    @Test
    void fetchesEveryPlaceOfEveryLengthAsOftenAsAsked() {
        float[] values = new float[200];
        for (int i = 0; i < values.length; i++) {
            values[i] = i + 1;
        }
        for (int length = 0; length <= 150; length++) {
            int[] places = new int[length];
            float once = 0;
            for (int i = 0; i < length; i++) {
                places[i] = 7 * i % values.length;
                once += values[places[i]];
            }
            assertThat(GatherPass.sum(values, places, 3)).isEqualTo(3 * once);
        }
    }

    @Test
    void multipliesEveryPairOfEveryLength() {
        for (int length = 0; length <= 100; length++) {
            float[] values = new float[length];
            float[] squares = new float[length];
            for (int i = 0; i < length; i++) {
                values[i] = i;
                squares[i] = i * i;
            }
            float[] out = new float[length];
            MultiplyPass.multiply(values, values, out);
            assertThat(out).containsExactly(squares);
        }
    }
}
