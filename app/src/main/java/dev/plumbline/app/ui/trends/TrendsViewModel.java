package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.notice.PersistentNotice;
import dev.plumbline.app.ui.trends.picture.OverviewLine;
import dev.plumbline.app.ui.trends.picture.StepRow;
import dev.plumbline.app.ui.trends.picture.TrendChoice;
import dev.plumbline.app.ui.trends.picture.TrendLens;
import dev.plumbline.app.ui.trends.picture.TrendLook;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.trend.SeriesPoint;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which series is looked at and how, its picture, and the chosen step. The history is read in the background. */
final class TrendsViewModel {
    private final TrendSource source;
    private final LatestRead catalogs;
    private final LatestRead seriesRead;
    private final LatestRead paints;
    private final LatestRead overviews;
    private final Workspace workspace;
    private final Notifications notifications;
    private final Preferences preferences;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private final LookViewModel looks;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Benchmark> found = FXCollections.observableArrayList();
    private final ObservableList<OverviewLine> overview = FXCollections.observableArrayList();
    private final BooleanProperty overviewShown = new SimpleBooleanProperty(this, "overviewShown");
    private final ReadOnlyObjectWrapper<@Nullable TrendPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ObjectProperty<@Nullable StepRow> selected = new SimpleObjectProperty<>(this, "selected");
    private TrendSource.Catalog catalog = TrendSource.Catalog.EMPTY;
    private TrendSource.@Nullable Read read;
    private @Nullable TrendChoice wanted;
    private boolean chosen;
    private final Looking looking;
    private final PersistentNotice trouble;

    /** @param workspace says whether a run measures, so that nothing is read unasked */
    TrendsViewModel(
            TrendSource source,
            UiExecutor executor,
            Workspace workspace,
            Notifications notifications,
            Preferences preferences) {
        this.source = source;
        catalogs = executor.latest();
        seriesRead = executor.latest();
        paints = executor.latest();
        overviews = executor.latest();
        looking = new Looking(catalogs, seriesRead, paints, overviews);
        this.workspace = workspace;
        this.notifications = notifications;
        this.trouble = new PersistentNotice(notifications);
        this.preferences = preferences;
        looks = new LookViewModel(preferences);
        looks.spanProperty().addListener((property, old, now) -> paint());
        looks.scaleProperty().addListener((property, old, now) -> paint());
        looks.lensProperty().addListener((property, old, now) -> {
            paint();
            readOverview();
        });
        looks.orderProperty()
                .addListener((property, old, now) -> wanted(choice ->
                        new TrendChoice(choice.platformId(), choice.benchmark(), choice.metric(), looks.order())));
        query.addListener((property, old, now) -> search());
        overviewShown.addListener((property, old, now) -> readOverview());
        workspace.activityProperty().addListener((property, old, now) -> {
            if (old.isRunning() && !now.isRunning() && (looking.hasLooked() || looking.isPostponed())) {
                look();
            }
        });
    }

    /** Counts up whenever words may have changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How series are looked at. */
    LookViewModel looks() {
        return looks;
    }

    /** Words that the names of benchmarks must hold, all of them. */
    StringProperty queryProperty() {
        return query;
    }

    /** The benchmarks of the platform that answer the query; observable. */
    ObservableList<Benchmark> found() {
        return found;
    }

    /** Every benchmark of the platform, worst first; empty until it was asked for. */
    ObservableList<OverviewLine> overview() {
        return overview;
    }

    BooleanProperty overviewShownProperty() {
        return overviewShown;
    }

    /** What is shown; null until something was read. */
    ReadOnlyObjectProperty<@Nullable TrendPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable StepRow> selectedProperty() {
        return selected;
    }

    List<String> platforms() {
        return catalog.platforms();
    }

    String platform() {
        return catalog.platformId();
    }

    /** Why it is not this machine's platform; empty where it is, or where somebody chose. */
    String opening() {
        return catalog.remark();
    }

    /** Every benchmark of the platform. */
    List<Benchmark> benchmarks() {
        return catalog.benchmarks();
    }

    List<Metric> metrics() {
        return read == null ? List.of() : read.metrics();
    }

    @Nullable
    Metric metric() {
        return read == null ? null : read.series().metric();
    }

    @Nullable
    Benchmark benchmark() {
        return wanted == null ? null : wanted.benchmark();
    }

    /** Whether the history was read and holds nothing. */
    boolean isEmpty() {
        return looking.hasLooked()
                && catalog.benchmarks().isEmpty()
                && problem().isEmpty();
    }

    Looking looking() {
        return looking;
    }

    /** Why nothing can be shown; empty when nothing went wrong. */
    String problem() {
        return looking.problem();
    }

    /** Reads the history again, unless a run measures: it would be disturbed. */
    void look() {
        if (workspace.activityProperty().get().measuring()) {
            looking.postpone();
            changed();
            return;
        }
        String platform = catalog.platformId().isEmpty()
                ? preferences.get("trends.platform").orElse("")
                : catalog.platformId();
        readCatalog(platform);
    }

    /** Shows another platform. */
    void choosePlatform(String id) {
        if (!id.equals(catalog.platformId())) {
            preferences.put("trends.platform", id);
            chosen = true;
            readCatalog(id);
        }
    }

    /** Shows another benchmark, in place of the overview too. */
    void choose(Benchmark benchmark) {
        overviewShown.set(false);
        preferences.put("trends.benchmark", benchmark.key());
        read(new TrendChoice(platform(), benchmark, Metric.PRIMARY, looks.order()));
    }

    /** Shows another metric of the same benchmark. */
    void chooseMetric(String name) {
        wanted(choice -> new TrendChoice(choice.platformId(), choice.benchmark(), name, choice.order()));
    }

    private void wanted(UnaryOperator<TrendChoice> change) {
        TrendChoice now = wanted;
        if (now != null && !change.apply(now).equals(now)) {
            read(change.apply(now));
        }
    }

    private void readCatalog(String platform) {
        begin();
        catalogs.run(
                () -> source.catalog(platform),
                known -> {
                    looking.succeeded();
                    trouble.over();
                    boolean same = known.platformId().equals(catalog.platformId());
                    catalog = same && !chosen ? known.remarked(catalog.remark()) : known;
                    known.news().forEach(notifications::tell);
                    search();
                    follow();
                    readOverview();
                },
                this::failed);
    }

    /** Stays with the benchmark that is shown, or was shown last. */
    private void follow() {
        TrendChoice before = wanted;
        String key = before == null
                ? preferences.get("trends.benchmark").orElse("")
                : before.benchmark().key();
        Optional<Benchmark> next = catalog.benchmarks().stream()
                .filter(benchmark -> benchmark.key().equals(key))
                .findFirst()
                .or(() -> Optional.ofNullable(catalog.longest()));
        if (next.isPresent()) {
            String metric = before != null && before.benchmark().equals(next.get()) ? before.metric() : Metric.PRIMARY;
            read(new TrendChoice(catalog.platformId(), next.get(), metric, looks.order()));
        } else {
            wanted = null;
            read = null;
            seriesRead.giveUp();
            paints.giveUp();
            picture.set(null);
            selected.set(null);
            changed();
        }
    }

    private void read(TrendChoice choice) {
        wanted = choice;
        begin();
        seriesRead.run(
                () -> source.read(choice),
                now -> {
                    read = now;
                    paint();
                },
                this::failed);
    }

    private void paint() {
        TrendSource.Read from = read;
        if (from == null) {
            return;
        }
        TrendLook look = how();
        begin();
        paints.run(() -> source.picture(from, look), this::show, this::failed);
    }

    /** How the series is shown that was read last. */
    TrendLook how() {
        return looks.through(read == null ? looks.order() : read.choice().order());
    }

    private void show(TrendPicture painted) {
        StepRow before = selected.get();
        picture.set(painted);
        selected.set(painted.rows().stream()
                .filter(row -> before != null && row.isSame(before))
                .findFirst()
                .orElse(null));
        changed();
    }

    private void readOverview() {
        if (!overviewShown.get() || catalog.platformId().isEmpty()) {
            changed();
            return;
        }
        String platform = catalog.platformId();
        TrendLens through = looks.lensProperty().get();
        begin();
        overviews.run(
                () -> source.overview(platform, through),
                lines -> {
                    overview.setAll(lines);
                    changed();
                },
                this::failed);
    }

    private void search() {
        List<Benchmark> fitting = catalog.matching(query.get());
        if (!fitting.equals(found)) { // a list that is filled anew forgets what is chosen in it
            found.setAll(fitting);
        }
    }

    /** Chooses the next step to the right of the chart, or to the left. */
    void move(int by) {
        TrendPicture now = picture.get();
        if (now == null || now.rows().isEmpty()) {
            return;
        }
        List<StepRow> rows = now.rows(); // newest first
        StepRow chosen = selected.get();
        int at = chosen == null ? -1 : rows.indexOf(chosen);
        selected.set(rows.get(at < 0 ? (by > 0 ? 0 : rows.size() - 1) : Math.floorMod(at + by, rows.size())));
    }

    /** The runs of what is shown, newest first; empty while nothing is. */
    List<SeriesPoint> runs() {
        TrendPicture now = picture.get();
        return now == null ? List.of() : now.newestFirst();
    }

    /** For the status bar. */
    String status() {
        TrendPicture now = picture.get();
        return now == null ? "No history yet" : now.headline();
    }

    ZoneId zone() {
        return source.zone();
    }

    private void begin() {
        looking.begin();
        changed();
    }

    private void failed(Throwable why) {
        looking.failed(Complaint.sentence(why));
        trouble.tell(why);
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
