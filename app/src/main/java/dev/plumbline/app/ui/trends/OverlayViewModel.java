package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.trends.picture.TrendChoice;
import dev.plumbline.app.ui.trends.picture.TrendLook;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.app.ui.trends.picture.TrendScale;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.Benchmark;
import dev.plumbline.report.trend.OverlayReport;
import dev.plumbline.report.trend.SeriesReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.Overlay;
import dev.plumbline.trend.TrendSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which benchmarks lie over the one that is shown, and the picture of all of them. Remembered by their keys. */
final class OverlayViewModel {
    /** More lines than there are colours would be guessed at. */
    static final int MOST = ChartColor.SERIES - 1;

    private static final String KEY = "trends.overlay";

    private final TrendsViewModel model;
    private final TrendSource source;
    private final LatestRead reads;
    private final Notifications notifications;
    private final ObservableList<Benchmark> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable TrendPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private List<String> remembered;
    private List<TrendSeries> shown = List.of();

    OverlayViewModel(
            TrendsViewModel model,
            TrendSource source,
            UiExecutor executor,
            Notifications notifications,
            Preferences preferences) {
        this.model = model;
        this.source = source;
        reads = executor.latest();
        this.notifications = notifications;
        remembered = preferences.get(KEY).stream()
                .flatMap(text -> Stream.of(text.split("\n")))
                .filter(key -> !key.isBlank())
                .toList();
        model.pictureProperty().addListener((property, old, now) -> follow());
        chosen.addListener((ListChangeListener<Benchmark>) change -> {
            preferences.put(KEY, chosen.stream().map(Benchmark::key).collect(Collectors.joining("\n")));
            follow();
        });
    }

    /** What is laid over whatever is shown; the benchmark that is shown itself is passed over. */
    ObservableList<Benchmark> chosen() {
        return chosen;
    }

    /** What of it lies over the series that is shown now, in the order of the colours. */
    List<Benchmark> others() {
        return chosen.stream().filter(one -> !one.equals(model.benchmark())).toList();
    }

    /** What is to be drawn: the picture of the screen, with the other series over it as soon as they are read. */
    ReadOnlyObjectProperty<@Nullable TrendPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Lays a benchmark over the one that is shown, or takes it away. The first one changes the axis to per cent. */
    void toggle(Benchmark benchmark) {
        if (chosen.remove(benchmark)) {
            return;
        }
        if (benchmark.equals(model.benchmark())) {
            tell("this one is shown already; choose others to lay over it");
        } else if (chosen.size() == MOST) {
            tell("there are colours for " + MOST + " more series; take one away first");
        } else {
            if (chosen.isEmpty()) {
                model.looks().scaleProperty().set(TrendScale.PERCENT);
            }
            chosen.add(benchmark);
        }
    }

    /** Leaves the series that is shown alone. */
    void clear() {
        chosen.clear();
    }

    private void tell(String sentence) {
        notifications.tell(Notice.of(sentence, Tone.UNSURE));
    }

    /** As a list of benchmarks has it: with a tick before what is chosen. */
    String words(Benchmark benchmark) {
        return (chosen.contains(benchmark) ? "\u2713 " : "    ") + benchmark.displayName();
    }

    /** Benchmarks are known once the history was read; one that is gone is forgotten. */
    private void recall() {
        if (!remembered.isEmpty() && !model.benchmarks().isEmpty()) {
            List<String> keys = remembered;
            remembered = List.of();
            chosen.setAll(model.benchmarks().stream()
                    .filter(benchmark -> keys.contains(benchmark.key()))
                    .limit(MOST)
                    .toList());
        }
    }

    private void follow() {
        recall();
        TrendPicture own = model.pictureProperty().get();
        List<Benchmark> others = others();
        if (own == null || others.isEmpty()) {
            reads.giveUp();
            shown = List.of();
            picture.set(own);
            return;
        }
        TrendChoice choice = new TrendChoice(
                model.platform(),
                own.series().benchmark(),
                "",
                model.looks().orderProperty().get());
        TrendLook look = model.how();
        reads.run(
                () -> {
                    List<TrendSeries> read =
                            source.others(choice, own.series().metric().name(), others);
                    return new Painted(read, source.overlaid(own, read, look));
                },
                painted -> {
                    shown = painted.others();
                    picture.set(painted.picture());
                },
                why -> {
                    picture.set(own);
                    notifications.tell(Complaint.notice(why));
                });
    }

    private record Painted(List<TrendSeries> others, TrendPicture picture) {}

    /** The steps of the series, and where others lie over it a table with a column for each. */
    String markdown() {
        TrendPicture own = model.pictureProperty().get();
        String steps = own == null ? "" : own.markdown(lens(), model.zone());
        return shown.isEmpty() ? steps : steps + "\n" + new OverlayReport(overlay(), model.zone()).markdown();
    }

    /** A line a run, with a column for each series where others lie over the first. */
    String csv() {
        TrendPicture own = model.pictureProperty().get();
        if (own == null) {
            return "";
        }
        return shown.isEmpty()
                ? SeriesReport.csv(List.of(own.series()), lens())
                : new OverlayReport(overlay(), model.zone()).csv();
    }

    private Lens lens() {
        return model.looks().lensProperty().get().lens();
    }

    private Overlay overlay() {
        TrendPicture own = model.pictureProperty().get();
        List<TrendSeries> all = new ArrayList<>(shown);
        if (own != null) {
            all.add(0, own.series());
        }
        boolean relative = model.looks().scaleProperty().get() == TrendScale.PERCENT || !Overlay.haveOneUnit(all);
        return new Overlay(
                all,
                lens(),
                relative,
                source.sequence(model.looks().orderProperty().get()));
    }
}
