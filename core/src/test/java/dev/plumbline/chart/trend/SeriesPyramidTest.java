package dev.plumbline.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesPyramidTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 255, 256, 257, 1021, 5000})
    void agreesWithALoopOnEveryStretch(int size) {
        SplittableRandom random = new SplittableRandom(size);
        double[] xs = random.doubles(size).sorted().toArray();
        double[] ys = random.doubles(size, -5, 5).toArray();
        SeriesPyramid pyramid = SeriesPyramid.of(xs, ys);
        for (int trial = 0; trial < 500; trial++) {
            int from = random.nextInt(size);
            int to = from + 1 + random.nextInt(size - from);
            double[] part = Arrays.copyOfRange(ys, from, to);
            assertThat(pyramid.min(from, to))
                    .isEqualTo(Arrays.stream(part).min().orElseThrow());
            assertThat(pyramid.max(from, to))
                    .isEqualTo(Arrays.stream(part).max().orElseThrow());
        }
    }

    @Test
    void findsTheFirstPointAtAPlace() {
        SeriesPyramid pyramid = SeriesPyramid.of(new double[] {1, 2, 2, 2, 5}, new double[] {0, 0, 0, 0, 0});
        assertThat(pyramid.indexAt(0)).isZero();
        assertThat(pyramid.indexAt(2)).isEqualTo(1);
        assertThat(pyramid.indexAt(3)).isEqualTo(4);
        assertThat(pyramid.indexAt(6)).isEqualTo(5);
    }

    @Test
    void refusesWhatIsNotInOrder() {
        assertThatThrownBy(() -> SeriesPyramid.of(new double[] {2, 1}, new double[] {0, 0}))
                .hasMessageContaining("point 1");
        assertThatThrownBy(() -> SeriesPyramid.of(new double[] {1}, new double[] {Double.NaN}))
                .hasMessageContaining("point 0");
    }
}
