package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.chart.Tone;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says things of runs of the series that is shown, and takes them back; every mark can be undone from its notice. */
final class Marking {
    private final TrendsViewModel model;
    private final TrendSource source;
    private final UiExecutor executor;
    private final Notifications notifications;

    Marking(TrendsViewModel model, TrendSource source, UiExecutor executor, Notifications notifications) {
        this.model = model;
        this.source = source;
        this.executor = executor;
        this.notifications = notifications;
    }

    /**
     * The runs that can be marked: the one that is pointed at first, then the newest ones first.
     *
     * @param pointed a place of the axis; not a number when nobody points
     */
    List<SeriesPoint> runs(double pointed) {
        List<SeriesPoint> runs = new ArrayList<>(model.runs());
        TrendPicture picture = model.pictureProperty().get();
        if (picture != null && !Double.isNaN(pointed)) {
            picture.runAt(pointed).ifPresent(first -> {
                runs.remove(first);
                runs.add(0, first);
            });
        }
        return runs;
    }

    /** The marks of the series that is shown, the newest first. */
    List<SeriesEdit> marks() {
        TrendPicture picture = model.pictureProperty().get();
        List<SeriesEdit> marks =
                new ArrayList<>(picture == null ? List.of() : picture.series().edits());
        Collections.reverse(marks);
        return marks;
    }

    void mark(SeriesEdit.Kind kind, String runId, String reason) {
        TrendPicture picture = model.pictureProperty().get();
        if (picture != null) {
            TrendSeries series = picture.series();
            executor.run(
                    () -> source.mark(series, kind, runId, reason),
                    edit -> {
                        notifications.tell(Notice.undoable(
                                "Run " + edit.place().runId() + ": " + edit.text()
                                        + " \u2014 commit baselines/edits.jsonl",
                                () -> unmark(edit)));
                        model.look();
                    },
                    failed -> notifications.tell(Complaint.notice(failed)));
        }
    }

    void unmark(SeriesEdit mark) {
        executor.run(
                () -> source.unmark(mark.id()),
                edit -> {
                    notifications.tell(Notice.of(
                            "Taken back: " + edit.kind().word() + ", run "
                                    + edit.place().runId(),
                            Tone.SAME));
                    model.look();
                },
                failed -> notifications.tell(Complaint.notice(failed)));
    }
}
