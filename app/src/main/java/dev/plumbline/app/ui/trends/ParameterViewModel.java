package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.trends.picture.ParameterPicture;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ParameterAxis;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The benchmark that is shown over one of its parameters. Follows what is chosen on the screen while it is open. */
final class ParameterViewModel {
    private static final String KEY = "trends.parameter";

    private final TrendsViewModel model;
    private final TrendSource source;
    private final LatestRead reads;
    private final Notifications notifications;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<@Nullable ParameterPicture> picture =
            new ReadOnlyObjectWrapper<>(this, "picture");

    ParameterViewModel(
            TrendsViewModel model,
            TrendSource source,
            UiExecutor executor,
            Notifications notifications,
            Preferences preferences) {
        this.model = model;
        this.source = source;
        reads = executor.latest();
        this.notifications = notifications;
        this.preferences = preferences;
        model.pictureProperty().addListener((property, old, now) -> {
            if (picture.get() != null && now != null && !now.equals(old)) {
                open();
            }
        });
    }

    /** What is shown; null while it is closed. */
    ReadOnlyObjectProperty<@Nullable ParameterPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The parameters of the benchmark that is shown, by name. */
    List<String> parameters() {
        return ParameterAxis.parameters(siblings());
    }

    /** All benchmarks of the platform that differ from the shown one in parameters, mode or threads at most. */
    private List<Benchmark> siblings() {
        Benchmark shown = model.benchmark();
        return shown == null
                ? List.of()
                : model.benchmarks().stream()
                        .filter(one -> one.name().equals(shown.name()))
                        .toList();
    }

    /** Opens it, or closes it. */
    void toggle() {
        if (picture.get() != null) {
            close();
        } else {
            open();
        }
    }

    void close() {
        picture.set(null);
    }

    /** Over the parameter that was looked at last where there is such a one, else over the one with most values. */
    private void open() {
        List<String> known = parameters();
        if (known.isEmpty()) {
            close();
            notifications.tell(Notice.of("this benchmark has no parameters", Tone.UNSURE));
            return;
        }
        String last = preferences.get(KEY).orElse("");
        choose(known.contains(last) ? last : widest(known));
    }

    private String widest(List<String> parameters) {
        String widest = parameters.get(0);
        for (String parameter : parameters) {
            widest = values(parameter) > values(widest) ? parameter : widest;
        }
        return widest;
    }

    private long values(String parameter) {
        return siblings().stream()
                .map(one -> one.params().getOrDefault(parameter, ""))
                .distinct()
                .count();
    }

    /** Shows the benchmark over this parameter. */
    void choose(String parameter) {
        Metric metric = model.metric();
        if (metric == null) {
            return;
        }
        preferences.put(KEY, parameter);
        Lens lens = model.looks().lensProperty().get().lens();
        String platform = model.platform();
        List<Benchmark> benchmarks = siblings();
        reads.run(
                () -> ParameterPicture.of(source.axis(platform, metric.name(), benchmarks, parameter, lens)),
                picture::set,
                why -> notifications.tell(Complaint.notice(why)));
    }
}
