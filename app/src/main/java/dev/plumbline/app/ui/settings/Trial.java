package dev.plumbline.app.ui.settings;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.chart.Tone;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One question to a server in the background, and what came of it in a sentence. */
final class Trial {

    private final String who;
    private final UiExecutor executor;
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
    private Tone tone = Tone.SAME;
    private int attempt;

    /** What a server said. */
    record Said(String words, Tone tone) {}

    /** @param who is asked, as the sentence begins */
    Trial(String who, UiExecutor executor) {
        this.who = who;
        this.executor = executor;
    }

    /** What came of asking; empty before. */
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    Tone tone() {
        return tone;
    }

    void ask(Callable<Said> question) {
        int mine = ++attempt;
        asking.set(true);
        tell("asking\u2026", Tone.LIVE);
        executor.run(
                question,
                said -> answered(mine, said),
                failed -> answered(mine, new Said(Complaint.sentence(failed), Tone.WORSE)));
    }

    private void answered(int asked, Said said) {
        if (asked == attempt) { // else something else is chosen by now
            asking.set(false);
            tell(said.words(), said.tone());
        }
    }

    /** What was said is not about what is chosen now. */
    void forget() {
        attempt++;
        asking.set(false);
        tone = Tone.SAME;
        answer.set("");
    }

    private void tell(String words, Tone as) {
        tone = as;
        answer.set(who + ": " + words);
    }
}
