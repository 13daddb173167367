package dev.plumbline.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.chart.Labels;
import dev.plumbline.chart.trend.SeriesExtent;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GeometryTest {

    @Test
    void aLinearScaleMapsBothEndsAndBack() {
        Scale scale = Scale.linear(new Range(500, 620), 300, 0);
        assertThat(scale.at(500)).isEqualTo(300);
        assertThat(scale.at(620)).isEqualTo(0);
        assertThat(scale.valueAt(150)).isCloseTo(560, within(1e-9));
    }

    @Test
    void aLogarithmicScaleMakesEqualRatiosEquallyLong() {
        Scale scale = Scale.log(new Range(1, 1000), 0, 300);
        assertThat(scale.at(10)).isCloseTo(100, within(1e-9));
        assertThat(scale.at(100)).isCloseTo(200, within(1e-9));
        assertThat(scale.valueAt(100)).isCloseTo(10, within(1e-9));
    }

    @Test
    void aLogarithmicScaleRefusesZero() {
        assertThatThrownBy(() -> Scale.log(new Range(0, 1), 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeOfOneValueCanStillBeDrawn() {
        assertThat(Scale.linear(new Range(7, 7), 0, 100).at(7)).isCloseTo(50, within(1e-9));
    }

    @Test
    void ticksAreRoundAndInside() {
        assertThat(Ticks.linear(new Range(500, 620), 6))
                .extracting(Tick::label)
                .containsExactly("500", "520", "540", "560", "580", "600", "620");
        assertThat(Ticks.linear(new Range(9.5, 12.6), 7))
                .extracting(Tick::label)
                .contains("9.5", "10.0", "12.5");
        assertThat(Ticks.linear(new Range(-20, 20), 4)).extracting(Tick::label).contains("\u221220", "0", "20");
    }

    @Test
    void niceRangesEndOnTicks() {
        assertThat(Ticks.nice(new Range(513, 608), 6)).isEqualTo(new Range(500, 620));
    }

    @Test
    void logarithmicTicksCountDecades() {
        assertThat(Ticks.log(new Range(1, 1000), 5))
                .extracting(Tick::label)
                .containsExactly("1", "2", "5", "10", "20", "50", "100", "200", "500", "1000");
    }

    @Test
    void numbersKeepWhatIsKnown() {
        assertThat(Labels.significant(9.84, 4)).isEqualTo("9.840");
        assertThat(Labels.significant(544, 3)).isEqualTo("544");
        assertThat(Labels.significant(0, 3)).isEqualTo("0");
        assertThat(Labels.number(1_234_567, 1)).isEqualTo("1\u2009234\u2009567");
        assertThat(Labels.exact(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(Labels.exact(Double.NaN)).isEqualTo("unknown");
        assertThat(Labels.change(0.198, 1)).isEqualTo("+19.8 %");
        assertThat(Labels.change(-0.072, 1)).isEqualTo("\u22127.2 %");
        assertThat(Labels.change(Double.NaN, 1)).isEqualTo("\u2013");
    }

    @Test
    void aRangeAroundNothingIsTheOtherOne() {
        Range otherwise = new Range(0, 1);
        assertThat(Range.around(DoubleStream.of(Double.NaN), otherwise)).isEqualTo(otherwise);
        assertThat(Range.around(DoubleStream.of(3, Double.NaN, 1), otherwise)).isEqualTo(new Range(1, 3));
    }

    @Test
    void zoomAndPanStayWithinTheWhole() {
        SeriesExtent all = SeriesExtent.all(new Range(0, 100));
        SeriesExtent part = all.zoom(60, 40);
        assertThat(part.shown()).isEqualTo(new Range(40, 60));
        assertThat(part.pan(1).shown()).isEqualTo(new Range(60, 80));
        assertThat(part.pan(99).shown()).isEqualTo(new Range(80, 100));
        assertThat(part.pan(-99).shown()).isEqualTo(new Range(0, 20));
        assertThat(part.zoomAround(50, 100).shown()).isEqualTo(new Range(0, 100));
    }

    @Test
    void aSingleRunStandsInTheMiddleOfItsDayAndNotOfACentury() {
        double noon = 1.8e12;
        Range shown = SeriesExtent.allOf(new Range(noon, noon)).shown();

        assertThat(shown.span()).isEqualTo(1);
        assertThat(shown.contains(noon)).isTrue();
    }
}
