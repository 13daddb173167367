package dev.plumbline.app.ui.measuring;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.notice.PersistentNotice;
import dev.plumbline.chart.Tone;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.metric.Units;
import dev.plumbline.run.RunPlan;
import java.time.Duration;
import java.util.List;

/**
 * Says how long a run will take before it starts, where that is long. It starts by the button of the note, or when it is
 * asked for once more; closing the note leaves it. A short run starts at once: Esc ends it as quickly as a question is
 * answered.
 */
final class Announcement {
    /** From here on a run is announced. */
    static final Duration LONG = Duration.ofMinutes(1);

    private final PersistentNotice note;
    private List<Planned> announced = List.of();
    private String what = "";

    Announcement(Notifications notifications) {
        note = new PersistentNotice(notifications);
    }

    /** Starts it now, or says how long it takes and waits. {@code most} where it may end earlier. */
    void start(List<Planned> items, String name, boolean most, Runnable start) {
        Duration time = RunPlan.estimate(items);
        boolean again = name.equals(what) && items.equals(announced) && note.isStanding();
        withdraw();
        if (again || time.compareTo(LONG) < 0) {
            start.run();
            return;
        }
        announced = List.copyOf(items);
        what = name;
        String benchmarks = Units.count(items.size(), "benchmark");
        note.tell(new Notice(
                name + " of " + benchmarks + " takes " + (most ? "up to " : "about ") + Units.span(time)
                        + ", and the machine should be left alone meanwhile. Ask once more to start it, or close this note",
                Tone.UNSURE,
                "Start",
                () -> {
                    withdraw();
                    start.run();
                },
                true));
    }

    private void withdraw() {
        announced = List.of();
        what = "";
        note.over();
    }
}
