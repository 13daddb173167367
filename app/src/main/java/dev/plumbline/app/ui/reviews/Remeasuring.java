package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.chart.Tone;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Measures an item of the queue again: a tool in its sandbox, a kernel with the settings of its baseline. */
final class Remeasuring {

    private final ReviewSource source;
    private final UiExecutor executor;
    private final Notifications notifications;
    private final AssessmentSession session;
    private final MeasureAgain kernels;
    private String measuring = "";

    Remeasuring(
            ReviewSource source,
            UiExecutor executor,
            Notifications notifications,
            AssessmentSession session,
            MeasureAgain kernels) {
        this.source = source;
        this.executor = executor;
        this.notifications = notifications;
        this.session = session;
        this.kernels = kernels;
    }

    /** Calls whenever there is news of what is measured. */
    void onNews(Runnable listener) {
        session.newsProperty().addListener((property, old, now) -> listener.run());
        kernels.ready().addListener((property, old, now) -> listener.run());
    }

    /** Whether an item could be measured now. */
    boolean can(ReviewItem item) {
        return measuring.isEmpty()
                && !session.runningProperty().get()
                && (item.subject() == Subject.TOOL || kernels.ready().get());
    }

    /** What is done for this item now, as in {@code step 2/5 · Benchmark}; empty when nothing is. */
    String progress(String id) {
        if (measuring.isEmpty() || !measuring.equals(id)) {
            return "";
        }
        return "measuring again" + (session.now().isEmpty() ? "" : ": " + session.now());
    }

    /** Measures in the background; {@code after} is called when the evidence is new. */
    void start(ReviewItem item, Runnable after) {
        if (item.subject() == Subject.TOOL) {
            if (session.isBusy()) {
                return;
            }
            measuring = item.id();
            session.start(
                    profiling -> source.profileAgain(profiling, item),
                    profile -> ended(
                            item.name() + " measured again: "
                                    + profile.status().word().replace('_', ' '),
                            after),
                    failed -> over(after));
            return;
        }
        work(() -> source.again(item), planned -> kernel(item, planned, after), after);
    }

    private void kernel(ReviewItem item, Planned planned, Runnable after) {
        if (!kernels.can(planned.benchmark())) {
            notifications.tell(Notice.of(
                    item.name() + " is not open on the screen of benchmarks; open its jar there first", Tone.UNSURE));
            return;
        }
        kernels.measure(List.of(planned), run -> measured(item, run, after));
    }

    private void measured(ReviewItem item, Run run, Runnable after) {
        if (run.state() != RunState.COMPLETE) {
            notifications.tell(Notice.of("The run did not complete, so the evidence stays as it was", Tone.UNSURE));
            return;
        }
        work(() -> source.measuredAgain(item, run), fresh -> ended(item.name() + " measured again", after), after);
    }

    private <T> void work(Callable<T> work, Consumer<? super T> then, Runnable after) {
        executor.run(work, then, failed -> {
            notifications.tell(Complaint.notice(failed));
            over(after);
        });
    }

    private void ended(String words, Runnable after) {
        notifications.tell(Notice.of(words, Tone.SAME));
        over(after);
    }

    private void over(Runnable after) {
        measuring = "";
        after.run();
    }
}
