package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.benchmarks.row.DisplayUnit;
import dev.plumbline.app.ui.benchmarks.row.LensValues;
import dev.plumbline.app.ui.benchmarks.row.LiveChange;
import dev.plumbline.app.ui.benchmarks.row.RowContent;
import dev.plumbline.app.ui.benchmarks.row.RowContents;
import dev.plumbline.app.ui.measuring.LiveSeries;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.chart.distribution.DistributionData;
import dev.plumbline.chart.distribution.HistogramData;
import dev.plumbline.chart.run.RunData;
import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.chart.step.FunnelData;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.report.AnswerPrice;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The two charts below the table: the selected benchmark while it is measured, or as it was measured last. */
final class DetailViewModel {

    private final BenchmarksViewModel model;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");
    private final StringProperty change = new SimpleStringProperty(this, "change", "");
    private final StringProperty notes = new SimpleStringProperty(this, "notes", "");
    private final ObjectProperty<RunData> chart = new SimpleObjectProperty<>(this, "chart", RunData.empty(""));
    private final ObjectProperty<DistributionData> distribution =
            new SimpleObjectProperty<>(this, "distribution", DistributionData.empty());

    private final ObjectProperty<FunnelData> funnel = new SimpleObjectProperty<>(this, "funnel", FunnelData.empty());
    private final StringProperty price = new SimpleStringProperty(this, "price", "");
    private final StringProperty briefPrice = new SimpleStringProperty(this, "briefPrice", "");
    private final ObjectProperty<HistogramData> latencies =
            new SimpleObjectProperty<>(this, "latencies", HistogramData.empty());

    private final ObjectProperty<Settling> settling = new SimpleObjectProperty<>(this, "settling", Settling.UNKNOWN);

    private @Nullable Narrowed narrowed;
    private @Nullable Narrowed settled;

    DetailViewModel(BenchmarksViewModel model) {
        this.model = model;
        model.selectedProperty().addListener((source, old, now) -> refresh());
        model.changesProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty detailProperty() {
        return detail;
    }

    /** The change with its interval, under the distribution. */
    StringProperty changeProperty() {
        return change;
    }

    /** What stands behind it, and what is doubtful about it. */
    StringProperty notesProperty() {
        return notes;
    }

    ObjectProperty<RunData> chartProperty() {
        return chart;
    }

    ObjectProperty<DistributionData> distributionProperty() {
        return distribution;
    }

    /** How the interval narrows as forks are added. */
    ObjectProperty<FunnelData> funnelProperty() {
        return funnel;
    }

    /** Where the forks settle, as far as they are long enough to say. */
    ObjectProperty<Settling> settlingProperty() {
        return settling;
    }

    /** What the missing answer would cost; empty where none is missing. */
    StringProperty priceProperty() {
        return price;
    }

    /** The same as far as it fits on a button. */
    StringProperty briefPriceProperty() {
        return briefPrice;
    }

    /** Pays it. */
    void pay() {
        model.pay();
    }

    /** How long single operations took; empty but in sample mode. */
    ObjectProperty<HistogramData> latenciesProperty() {
        return latencies;
    }

    private void refresh() {
        BenchmarkRow row = model.selectedProperty().get();
        if (row == null) {
            title.set("Iterations");
            detail.set("select a benchmark to see its forks");
            change.set("");
            notes.set("");
            chart.set(RunData.empty(""));
            distribution.set(DistributionData.empty());
            latencies.set(HistogramData.empty());
            funnel.set(FunnelData.empty());
            narrowed = null;
            settled = null;
            settling.set(Settling.UNKNOWN);
            price.set("");
            briefPrice.set("");
            return;
        }
        BenchmarkState standing = model.bench().overviewProperty().get().of(row.benchmark());
        boolean fresh = model.run().freshProperty().get() || standing.current() == null;
        Optional<LiveSeries> live = fresh ? model.run().series(row.benchmark()) : Optional.empty();
        LiveSeries series = live.orElseGet(() -> stored(standing.current(), standing.latencies()));
        LensValues values = row.content().values();
        MetricUnit own = series.unit().text().isEmpty() ? values.unit() : series.unit();
        double before = values.beforeIn(own);
        DisplayUnit unit = DisplayUnit.of(own, Double.isFinite(before) ? before : typical(series));
        title.set(row.title());
        detail.set(detail(row, unit, live.isPresent(), series));
        chart.set(chart(series, unit, unit.of(before)));
        distribution.set(
                new DistributionData(unit.text(), forks(standing.baseline(), own, unit), scaled(series.forks(), unit)));
        latencies.set(LatencyWords.histogram(series.latencies(), unit));
        Narrowed made = new Narrowed(row.benchmark(), standing, Settling.completeForks(series));
        narrow(made, series);
        settle(made, series);
        captions(row, standing, series);
    }

    private String detail(BenchmarkRow row, DisplayUnit unit, boolean live, LiveSeries series) {
        boolean now = row.benchmark().equals(model.run().measuringProperty().get());
        String which = now ? " — live" : live ? " — this run" : series.points().isEmpty() ? "" : " — last run";
        return quantity(row.benchmark()) + (unit.text().isEmpty() ? "" : ", " + unit.text()) + which;
    }

    /** What the funnel and the ends of warm-up were made of: they are made anew when one of these is another. */
    private record Narrowed(Benchmark benchmark, BenchmarkState standing, int completeForks) {}

    /** Once a fork, not with every iteration: the steps behind the last one stay. */
    private void narrow(Narrowed made, LiveSeries series) {
        price.set(model.price().map(AnswerPrice::words).orElse(""));
        briefPrice.set(model.price().map(AnswerPrice::brief).orElse(""));
        if (!made.equals(narrowed)) {
            narrowed = made;
            funnel.set(LiveChange.funnel(made.benchmark(), made.standing().baseline(), series));
        }
    }

    /** Once a fork, too: while the next one starts, a moment of another core does not meet what is measured. */
    private void settle(Narrowed made, LiveSeries series) {
        if (made.equals(settled)) {
            return;
        }
        settled = made;
        settling.set(Settling.UNKNOWN);
        if (Settling.isPossible(series)) {
            model.bench().workOut(() -> Settling.of(series), found -> {
                if (made.equals(settled)) {
                    settling.set(found);
                    refresh();
                }
            });
        }
    }

    private void captions(BenchmarkRow row, BenchmarkState standing, LiveSeries series) {
        Comparison comparison = standing.comparison();
        boolean resting = row.content().state() == RowContents.verdictOrMeasuring(comparison);
        String percentiles = LatencyWords.percentiles(latencies.get());
        change.set(
                comparison != null && resting && Double.isFinite(comparison.change())
                        ? values(row.content()) + Units.change(comparison.change()) + " (95 % interval "
                                + Units.interval(
                                        comparison.interval().low(),
                                        comparison.interval().high()) + ")"
                        : "");
        int iterations = series.forks().stream().mapToInt(List::size).sum();
        String counted = iterations == 0
                ? ""
                : Units.count(iterations, "iteration") + " · "
                        + Units.count(series.forks().size(), "fork") + " · "
                        + series.settings().warmups() + " warm-up each";
        String sentence = row.content().sentence();
        notes.set(Stream.of(percentiles, counted, settling.get().advice(), sentence)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** As in {@code floor 9.84 → 11.79 µs/op, }: the numbers of the table, once more. */
    private static String values(RowContent content) {
        return content.values().lens() + " " + content.baseline().text() + " \u2192 "
                + content.current().text() + " " + content.unit() + ", ";
    }

    private RunData chart(LiveSeries series, DisplayUnit unit, double before) {
        Settings settings = series.settings();
        List<RunPoint> points = series.points().stream()
                .map(p -> new RunPoint(p.fork(), p.iteration(), p.warmup(), unit.of(p.value())))
                .toList();
        String plain = unit.text().replace("/op", "");
        return new RunData(
                plain,
                Math.max(1, settings.forks()),
                settings.warmups(),
                settings.iterations(),
                before,
                lens(),
                Rule.DEFAULT.margin(),
                model.threshold(),
                points);
    }

    private String lens() {
        BenchmarkRow row = model.selectedProperty().get();
        return row == null ? "" : row.content().values().lens();
    }

    private static String quantity(Benchmark benchmark) {
        return benchmark.mode() == Mode.THROUGHPUT ? "operations per time" : "time per operation";
    }

    private static double typical(LiveSeries series) {
        double[] values = series.points().stream()
                .mapToDouble(RunPoint::value)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    /** The last measurement as if it had just arrived. */
    private static LiveSeries stored(@Nullable Measurement measurement, Latencies latencies) {
        if (measurement == null) {
            return new LiveSeries(
                    new Settings(1, 0, java.time.Duration.ZERO, 1, java.time.Duration.ZERO),
                    MetricUnit.of(""),
                    List.of(),
                    Latencies.NONE);
        }
        List<RunPoint> points = new ArrayList<>();
        int warmups = 0;
        int iterations = 1;
        List<Fork> forks = measurement.primary().forks();
        for (int fork = 0; fork < forks.size(); fork++) {
            int warm = forks.get(fork).warmup().size();
            for (int i = 0; i < warm; i++) {
                points.add(new RunPoint(
                        fork + 1, i + 1, true, forks.get(fork).warmup().get(i)));
            }
            for (int i = 0; i < forks.get(fork).measured().size(); i++) {
                points.add(new RunPoint(
                        fork + 1,
                        warm + i + 1,
                        false,
                        forks.get(fork).measured().get(i)));
            }
            warmups = Math.max(warmups, warm);
            iterations = Math.max(iterations, forks.get(fork).measured().size());
        }
        Settings settings = measurement.settings();
        return new LiveSeries(
                new Settings(forks.size(), warmups, settings.warmupTime(), iterations, settings.iterationTime()),
                measurement.primary().metric().unit(),
                points,
                latencies);
    }

    /** The iterations of the baseline, which may have been kept in another unit. */
    private static List<List<Double>> forks(@Nullable Baseline baseline, MetricUnit own, DisplayUnit unit) {
        if (baseline == null) {
            return List.of();
        }
        MetricUnit kept = baseline.measurement().primary().metric().unit();
        if (kept.kind() != own.kind()) {
            return List.of();
        }
        return scaled(
                baseline.measurement().primary().forks().stream()
                        .map(fork -> fork.measured().stream()
                                .map(value -> own.fromCost(kept.toCost(value)))
                                .boxed()
                                .toList())
                        .toList(),
                unit);
    }

    private static List<List<Double>> scaled(List<List<Double>> forks, DisplayUnit unit) {
        return forks.stream().map(fork -> fork.stream().map(unit::of).toList()).toList();
    }
}
