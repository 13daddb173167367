package dev.plumbline.steady;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KneeTest {
    /** The points of Satopaa et al. 2011, figure 2, y = −1/x + 5, turned over into a falling convex curve: 1/x. */
    @Test
    void findsTheKneeOfThePaper() {
        double[] x = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
        double[] y = java.util.Arrays.stream(x).map(v -> 1 / v).toArray();
        assertThat(x[Knee.fromTheRight(x, y)]).isEqualTo(0.3);
    }

    @Test
    void aStraightLineHasNone() {
        assertThat(Knee.fromTheRight(new double[] {1, 2, 3, 4}, new double[] {8, 6, 4, 2}))
                .isEqualTo(Knee.NONE);
    }

    @Test
    void twoPointsHaveNone() {
        assertThat(Knee.fromTheRight(new double[] {1, 2}, new double[] {8, 6})).isEqualTo(Knee.NONE);
    }

    /** Two knees, at 3 and at 8: the one with fewer changes is taken. */
    @Test
    void ofTwoKneesTheRightOneIsTaken() {
        double[] x = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        double[] y = {100, 92, 84, 40, 39, 38, 37, 36, 3, 2, 1, 0.5, 0};
        assertThat(Knee.fromTheRight(x, y)).isEqualTo(8);
    }
}
