package dev.plumbline.app.ui.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.run.Preset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
    private static final List<Planned> LONG = List.of(new Planned(FakeMeasuring.SIMD, Preset.THOROUGH.settings()));
    private static final List<Planned> OTHER = List.of(new Planned(FakeMeasuring.SCALAR, Preset.THOROUGH.settings()));

    private final Notifications notifications = new Notifications((delay, action) -> () -> {});
    private final Announcement announcement = new Announcement(notifications);
    private final List<String> started = new ArrayList<>();

    private void ask(List<Planned> items) {
        announcement.start(items, "Check", false, () -> started.add("check"));
    }

    @Test
    void aShortRunStartsAtOnce() {
        ask(List.of(new Planned(FakeMeasuring.SIMD, Preset.QUICK.settings())));
        assertThat(started).containsExactly("check");
        assertThat(notifications.shown()).isEmpty();
    }

    @Test
    void aLongOneSaysHowLongItTakesBeforeItStarts() {
        ask(LONG);
        assertThat(started).isEmpty();
        assertThat(notifications.shown())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).startsWith("Check of 1 benchmark takes about "))
                .satisfies(note -> assertThat(note.remedy()).isEqualTo("Start"));
    }

    @Test
    void itStartsWhenItIsAskedForOnceMore() {
        ask(LONG);
        ask(LONG);
        assertThat(started).containsExactly("check");
        assertThat(notifications.shown()).isEmpty();
    }

    @Test
    void itStartsByItsButton() {
        ask(LONG);
        notifications.act(notifications.shown().get(0));
        assertThat(started).containsExactly("check");
    }

    @Test
    void whoClosesTheNoteStartsNothingAndIsAskedAnewLater() {
        ask(LONG);
        notifications.dismiss(notifications.shown().get(0));
        ask(LONG);
        assertThat(started).isEmpty();
        assertThat(notifications.shown()).hasSize(1);
    }

    @Test
    void anotherChoiceIsAnotherQuestion() {
        ask(LONG);
        ask(OTHER);
        assertThat(started).isEmpty();
        assertThat(notifications.shown()).extracting(Notice::remedy).containsExactly("Start");
    }
}
