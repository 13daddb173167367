package dev.plumbline.app.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.SampleRun;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Hit;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.SvgSurface;
import dev.plumbline.chart.TextStyle;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.distribution.HistogramData;
import dev.plumbline.chart.distribution.HistogramDrawing;
import dev.plumbline.chart.interval.IntervalAxis;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.chart.interval.IntervalDrawing;
import dev.plumbline.chart.run.ForkStart;
import dev.plumbline.chart.run.RunData;
import dev.plumbline.chart.run.RunDrawing;
import dev.plumbline.chart.run.RunMode;
import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.chart.step.FunnelData;
import dev.plumbline.chart.step.FunnelDrawing;
import dev.plumbline.chart.trend.SeriesExtent;
import dev.plumbline.chart.trend.SeriesPyramid;
import dev.plumbline.chart.trend.TrendData;
import dev.plumbline.chart.trend.TrendDrawing;
import dev.plumbline.chart.trend.TrendFrame;
import dev.plumbline.chart.trend.TrendLayer;
import dev.plumbline.chart.trend.TrendLevel;
import dev.plumbline.chart.trend.TrendLine;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {

    private static final ChartColors COLORS =
            new ChartColors(Map.of(ChartColor.ACCENT, new Rgba(0, 0, 1, 1), ChartColor.WORSE, new Rgba(1, 0, 0, 1)));
    private static final IntervalAxis AXIS = new IntervalAxis(0.15, 0.05, false);

    private static String svg(Drawing drawing) {
        SvgSurface surface = new SvgSurface(640, 280);
        drawing.draw(surface, COLORS);
        return surface.document();
    }

    private static int count(String document, String part) {
        return document.split(part, -1).length - 1;
    }

    @Test
    void aRunShowsADotAnIterationAndABandAForkThatBegan() {
        String document = svg(new RunDrawing(SampleRun.live(), RunMode.LINEAR, List.of()));
        assertThat(count(document, "<circle")).isEqualTo(74);
        assertThat(document).contains("fork 1", "fork 5", "baseline floor 544 \u00b5s", "+5 % threshold");
    }

    @ParameterizedTest
    @EnumSource(RunMode.class)
    void aRunWithoutBaselineHasNoBaselineLine(RunMode mode) {
        assertThat(svg(new RunDrawing(SampleRun.withoutBaseline(), mode, List.of())))
                .doesNotContain("baseline floor");
    }

    @ParameterizedTest
    @EnumSource(RunMode.class)
    void anEmptyRunCanBeDrawn(RunMode mode) {
        assertThat(svg(new RunDrawing(RunData.empty("ms"), mode, List.of()))).contains("fork 1");
    }

    @Test
    void aHistogramShowsItsPercentilesAndARareSlowCall() {
        HistogramData data = new HistogramData(
                "\u00b5s",
                List.of(new HistogramData.Bar(1, 1_000_000), new HistogramData.Bar(800, 1)),
                List.of(new HistogramData.Mark("p50", 1), new HistogramData.Mark("max", 800)));
        String document = svg(new HistogramDrawing(data));
        assertThat(document).contains("p50", "max", "100 \u00b5s");
        assertThat(count(document, "<rect")).isEqualTo(2);
    }

    @Test
    void aFunnelShowsADotForEachForkAndHowManyThereMayBe() {
        FunnelData data = new FunnelData(
                List.of(
                        new FunnelData.Step(2, 0.04, -0.20, 0.30),
                        new FunnelData.Step(3, 0.05, -0.01, 0.10),
                        new FunnelData.Step(4, 0.05, 0.02, 0.08)),
                0.03,
                15);
        String document = svg(new FunnelDrawing(data));
        assertThat(count(document, "<circle")).isEqualTo(3);
        assertThat(document).contains("4 of at most 15 forks");
    }

    @Test
    void aFunnelWithoutABaselineSaysWhatItNeeds() {
        assertThat(svg(new FunnelDrawing(FunnelData.empty()))).contains("two complete forks and a baseline");
    }

    @Test
    void anEmptyHistogramCanBeDrawn() {
        assertThat(svg(new HistogramDrawing(HistogramData.empty()))).contains("<svg");
    }

    @Test
    void tooltipsShowEveryDigit() {
        RunData data = new RunData(
                "\u00b5s", 1, 0, 1, 100, "floor", 0.03, 0.05, List.of(new RunPoint(1, 1, false, 101.23456789)));
        Hit hit = new RunDrawing(data, RunMode.LINEAR, List.of()).hits(640, 280).get(0);
        assertThat(hit.text()).isEqualTo("fork 1, iteration 1\n101.23456789 \u00b5s\n+1.23 % against the baseline");
    }

    @Test
    void anIntervalOutsideTheAxisEndsInAnArrow() {
        String document = svg(new IntervalDrawing(IntervalData.of(0.198, 0.179, 0.217, Tone.WORSE), AXIS));
        assertThat(document).contains("<polygon").doesNotContain("<circle");
    }

    @Test
    void anIntervalInsideTheAxisHasNoArrow() {
        String document = svg(new IntervalDrawing(IntervalData.of(0.01, -0.01, 0.03, Tone.SAME), AXIS));
        assertThat(document).contains("<circle").doesNotContain("<polygon");
    }

    @Test
    void aLongSeriesBecomesOneLineAPixelColumn() {
        SplittableRandom random = new SplittableRandom(1);
        double[] xs = IntStream.range(0, 200_000).asDoubleStream().toArray();
        TrendData data = trend(SeriesPyramid.of(xs, random.doubles(200_000).toArray()), List.of(), List.of());
        SeriesExtent all = SeriesExtent.allOf(data.whole());
        assertThat(count(svg(new TrendDrawing(data, all, Double.NaN, null)), "<rect"))
                .isBetween(500, 640);
    }

    @Test
    void anSvgIsTheSameEveryTime() {
        assertThat(svg(new RunDrawing(SampleRun.live(), RunMode.LOG, List.of())))
                .isEqualTo(svg(new RunDrawing(SampleRun.live(), RunMode.LOG, List.of())))
                .startsWith("<svg xmlns=");
    }

    @Test
    void textInAnSvgIsEscaped() {
        SvgSurface surface = new SvgSurface(10, 10);
        surface.text("a<b & c", 0, 0, TextStyle.plain(new Rgba(1, 0, 0, 1), 11));
        assertThat(surface.document()).contains("a&lt;b &amp; c");
    }

    @Test
    void theEndOfAWarmupIsMarkedInItsFork() {
        String document = svg(
                new RunDrawing(SampleRun.live(), RunMode.LINEAR, List.of(new ForkStart(1, 2), new ForkStart(2, -1))));

        assertThat(document).contains("settled after 2").contains("never settles");
    }

    @Test
    void theNameOfABaselineStandsAboveTheRunsOfItsLevel() {
        TrendData data = low(List.of(new TrendLine(12.5, "baseline 12.50", TrendLine.Kind.BASELINE)));
        SeriesExtent view = SeriesExtent.allOf(data.whole());
        assertThat(heightOf("baseline", new TrendDrawing(data, view, Double.NaN, null)))
                .isLessThan(TrendFrame.of(data, view, 640, 280).yOf(12.9) - 5);
    }

    @Test
    void theNamesOfSeveralSeriesStandWhereNoLevelIs() {
        TrendLayer other = new TrendLayer(
                "another", 1, SeriesPyramid.of(new double[] {0, 3}, new double[] {20, 20}), index -> "", List.of());
        TrendData data = low(List.of()).with(List.of(other));
        SeriesExtent view = SeriesExtent.allOf(data.whole());
        assertThat(heightOf("another", new TrendDrawing(data, view, Double.NaN, null)))
                .isLessThan(TrendFrame.of(data, view, 640, 280).yOf(12.9));
    }

    /** A level near the lower edge, and one run far above it. */
    private static TrendData low(List<TrendLine> lines) {
        return trend(
                SeriesPyramid.of(new double[] {0, 1, 2, 3}, new double[] {12.6, 12.5, 12.7, 20}),
                List.of(new TrendLevel(0, 2, 12.55, 12.5, 12.6, 12.4, 12.9, "")),
                lines);
    }

    private static TrendData trend(SeriesPyramid points, List<TrendLevel> levels, List<TrendLine> lines) {
        return new TrendData(
                points,
                index -> "",
                index -> false,
                levels,
                List.of(),
                lines,
                List.of(),
                place -> "",
                "ms",
                false,
                "",
                List.of());
    }

    private static double heightOf(String words, Drawing drawing) {
        Matcher text =
                Pattern.compile("<text [^>]*y=\"([0-9.]+)\"[^>]*>" + words).matcher(svg(drawing));
        assertThat(text.find()).isTrue();
        return Double.parseDouble(text.group(1));
    }
}
