package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.trends.picture.OverlayPainting;
import dev.plumbline.app.ui.trends.picture.OverviewLine;
import dev.plumbline.app.ui.trends.picture.TrendChoice;
import dev.plumbline.app.ui.trends.picture.TrendLens;
import dev.plumbline.app.ui.trends.picture.TrendLook;
import dev.plumbline.app.ui.trends.picture.TrendOrder;
import dev.plumbline.app.ui.trends.picture.TrendPainting;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.chart.Tone;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.SeriesEditing;
import dev.plumbline.project.history.StepStates;
import dev.plumbline.project.history.Trends;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ParameterAxis;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the history of a project. Every method blocks. */
final class TrendSource {
    private final Project project;
    private final Trends trends;
    private final ZoneId zone;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    TrendSource(Project project, ZoneId zone) {
        this.project = project;
        this.zone = zone;
        trends = new Trends(project);
    }

    /**
     * What there is to choose from.
     *
     * @param platformId the wanted platform if something was measured there, else the one of {@link Opening}; empty while
     *     the history is
     * @param longest the benchmark with the longest series there; null while the history is empty
     * @param remark why the screen opens on another platform than this machine's; else empty
     * @param news what a person should hear of now
     */
    record Catalog(
            List<String> platforms,
            String platformId,
            List<Benchmark> benchmarks,
            @Nullable Benchmark longest,
            String remark,
            List<Notice> news) {
        static final Catalog EMPTY = new Catalog(List.of(), "", List.of(), null, "", List.of());

        Catalog {
            platforms = List.copyOf(platforms);
            benchmarks = List.copyOf(benchmarks);
            news = List.copyOf(news);
        }

        /** The same, still for this reason. */
        Catalog remarked(String why) {
            return new Catalog(platforms, platformId, benchmarks, longest, why, news);
        }

        /** The benchmarks whose names hold all words of a query. */
        List<Benchmark> matching(String query) {
            List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            return benchmarks.stream()
                    .filter(benchmark -> {
                        String name = benchmark.displayName().toLowerCase(Locale.ROOT);
                        return words.stream().allMatch(name::contains);
                    })
                    .toList();
        }
    }

    Catalog catalog(String wantedPlatform) {
        List<String> platforms = trends.platforms();
        if (platforms.isEmpty()) {
            return Catalog.EMPTY;
        }
        Map<String, Map<Benchmark, Integer>> read = new HashMap<>();
        Opening opening = platforms.contains(wantedPlatform)
                ? new Opening(wantedPlatform, "")
                : Opening.of(platforms, here(), id -> read.computeIfAbsent(id, trends::lengths));
        Map<Benchmark, Integer> lengths = read.computeIfAbsent(opening.platformId(), trends::lengths);
        List<Benchmark> benchmarks = new ArrayList<>(lengths.keySet());
        benchmarks.sort(Comparator.comparing(Benchmark::displayName, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Benchmark::key));
        @Nullable
        Benchmark longest =
                benchmarks.stream().max(Comparator.comparingInt(lengths::get)).orElse(null);
        return new Catalog(platforms, opening.platformId(), benchmarks, longest, opening.remark(), news());
    }

    /** What of the committed history could not be read, told once. */
    private List<Notice> news() {
        List<String> notes = trends.notes();
        List<String> fresh = notes.stream().filter(note -> !told.contains(note)).toList();
        told.addAll(fresh);
        return fresh.stream().map(note -> Notice.of(note, Tone.UNSURE)).toList();
    }

    private String here() {
        return PlatformProbe.probe(Jdk.running(), project.settings().platformLabel())
                .id();
    }

    /**
     * @param metrics the primary one first
     * @param leftOut which runs the series does not have, and why
     */
    record Read(TrendChoice choice, List<Metric> metrics, TrendSeries series, List<String> leftOut) {
        Read {
            metrics = List.copyOf(metrics);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** The wanted series; of the primary metric where the wanted one was never measured. */
    Read read(TrendChoice choice) {
        List<Metric> metrics = trends.metrics(choice.benchmark(), choice.platformId());
        Metric metric = metrics.stream()
                .filter(known -> known.name().equals(choice.metric()))
                .findFirst()
                .orElse(metrics.get(0));
        TrendSeries series = trends.series(
                choice.benchmark(), choice.platformId(), metric, choice.order().ofRuns());
        return new Read(choice, metrics, series, trends.leftOut(series));
    }

    TrendPicture picture(Read read, TrendLook look) {
        TrendSeries series = read.series();
        TrendPicture picture = new TrendPainting(
                        series, StepStates.of(project, series, look.lens().lens()), look, zone)
                .picture();
        List<String> notes =
                Stream.concat(read.leftOut().stream(), trends.notes().stream()).toList();
        return notes.isEmpty()
                ? picture
                : picture.withNote(
                        notes.get(0) + (notes.size() == 1 ? "" : " (and " + (notes.size() - 1) + " more like it)"));
    }

    /** The series of other benchmarks with the same metric, as far as they were measured with it. */
    List<TrendSeries> others(TrendChoice choice, String metric, List<Benchmark> benchmarks) {
        List<TrendSeries> others = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            trends.metrics(benchmark, choice.platformId()).stream()
                    .filter(known -> known.name().equals(metric))
                    .findFirst()
                    .ifPresent(known -> others.add(trends.series(
                            benchmark,
                            choice.platformId(),
                            known,
                            choice.order().ofRuns())));
        }
        return others;
    }

    /** Benchmarks over the values of a parameter. */
    ParameterAxis axis(String platformId, String metric, List<Benchmark> benchmarks, String parameter, Lens lens) {
        TrendChoice choice = new TrendChoice(platformId, benchmarks.get(0), metric, TrendOrder.DATE);
        return ParameterAxis.of(others(choice, metric, benchmarks), parameter, lens);
    }

    /** The picture of a series with others over it. */
    TrendPicture overlaid(TrendPicture own, List<TrendSeries> others, TrendLook look) {
        return new OverlayPainting(own.series(), own.states(), zone).picture(others, look);
    }

    /** How runs follow each other. */
    Comparator<SeriesPoint> sequence(TrendOrder order) {
        return trends.sequence(order.ofRuns());
    }

    /** Every benchmark of a platform, worst first. */
    List<OverviewLine> overview(String platformId, TrendLens lens) {
        List<OverviewLine> lines = new ArrayList<>();
        for (TrendSeries series : trends.everySeries(platformId)) {
            lines.add(OverviewLine.of(series, lens.lens(), zone));
        }
        lines.sort(OverviewLine.WORST_FIRST);
        return lines;
    }

    /** Marks a run in the name of whoever git knows. */
    SeriesEdit mark(TrendSeries series, SeriesEdit.Kind kind, String runId, String reason) {
        return editing().add(series, kind, runId, person(), reason);
    }

    /** Takes a mark back. */
    SeriesEdit unmark(String id) {
        return editing().undo(id, person(), "");
    }

    private SeriesEditing editing() {
        return new SeriesEditing(project, InstantSource.system());
    }

    private String person() {
        return project.sourceTree().userName().orElse("unknown");
    }

    ZoneId zone() {
        return zone;
    }
}
