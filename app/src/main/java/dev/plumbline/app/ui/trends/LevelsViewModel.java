package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.trends.picture.LevelsPicture;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.report.trend.LevelReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.LevelComparison;
import dev.plumbline.trend.TrendSeries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Compares two levels of the series that is shown. */
final class LevelsViewModel {
    private final TrendsViewModel model;
    private final LatestRead reads;
    private final Notifications notifications;
    private final ObjectProperty<@Nullable LevelsPicture> picture = new SimpleObjectProperty<>(this, "picture");

    LevelsViewModel(TrendsViewModel model, UiExecutor executor, Notifications notifications) {
        this.model = model;
        reads = executor.latest();
        this.notifications = notifications;
    }

    /** A level that can be chosen, with its words. */
    record Choice(int number, String words) {}

    /** The levels of the series that is shown, the newest first. */
    List<Choice> levels() {
        TrendPicture now = model.pictureProperty().get();
        List<Choice> choices = new ArrayList<>();
        if (now != null) {
            List<String> words = new LevelReport(now.series(), lens(), model.zone()).levels();
            for (int i = 0; i < words.size(); i++) {
                choices.add(new Choice(i + 1, words.get(i)));
            }
        }
        Collections.reverse(choices);
        return choices;
    }

    private Lens lens() {
        return model.looks().lensProperty().get().lens();
    }

    /** What is shown; null when nothing is compared. */
    ObjectProperty<@Nullable LevelsPicture> pictureProperty() {
        return picture;
    }

    /** Compares two levels, the first as the old one. */
    void compare(int old, int now) {
        TrendPicture shown = model.pictureProperty().get();
        if (shown != null) {
            TrendSeries series = shown.series();
            Lens through = lens();
            reads.run(
                    () -> LevelsPicture.of(
                            series, through, LevelComparison.of(series, through, old, now), model.zone()),
                    picture::set,
                    failed -> notifications.tell(Complaint.notice(failed)));
        }
    }
}
