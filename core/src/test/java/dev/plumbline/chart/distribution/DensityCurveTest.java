package dev.plumbline.chart.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.chart.scale.Range;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DensityCurveTest {
    @Test
    void aDensityHasAnAreaOfOne() {
        DensityCurve curve = DensityCurve.of(List.of(10.0, 10.5, 11.0, 13.0, 10.2));
        Range range = curve.range();
        double step = range.span() / 10_000;
        double area = DoubleStream.iterate(range.min(), x -> x + step)
                        .limit(10_000)
                        .map(curve::at)
                        .sum()
                * step;
        assertThat(area).isCloseTo(1, within(0.01));
    }

    @Test
    void theBandwidthIsSilvermansRuleOfThumb() {
        // Silverman 1986, equation 3.31, by hand: 0.9 min(s, IQR / 1.34) n^(-1/5), s = 3.027650, IQR / 1.34 = 3.358209
        DensityCurve curve = DensityCurve.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0));
        assertThat(curve.bandwidth()).isCloseTo(0.9 * 3.027650 * Math.pow(10, -0.2), within(1e-6));
    }

    @Test
    void aSampleOfOneValueHasANarrowHill() {
        DensityCurve curve = DensityCurve.of(List.of(5.0, 5.0));
        assertThat(curve.at(5)).isPositive();
        assertThat(curve.range().contains(5)).isTrue();
    }
}
