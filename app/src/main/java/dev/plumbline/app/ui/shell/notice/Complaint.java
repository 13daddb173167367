package dev.plumbline.app.ui.shell.notice;

import dev.plumbline.chart.Tone;
import dev.plumbline.model.PlumblineException;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person reads when background work failed. */
public final class Complaint {
    private static final Logger LOG = LoggerFactory.getLogger(Complaint.class);

    private Complaint() {}

    /** One sentence; what nobody expected goes to the log as well. */
    public static String sentence(Throwable failed) {
        if (failed instanceof PlumblineException known) {
            return known.sentence();
        }
        if (!(failed instanceof CancellationException) && !(failed instanceof InterruptedException)) {
            LOG.error("unexpected failure of background work", failed);
        }
        return "something went wrong inside Plumbline (" + failed + "); the log has more";
    }

    /** Whether it did not fail, but was stopped. */
    public static boolean isInterrupted(Throwable failed) {
        return failed instanceof PlumblineException known && known.kind() == PlumblineException.Kind.INTERRUPTED;
    }

    /** The sentence as a note that stays; what a person stopped is no error, and goes. */
    public static Notice notice(Throwable failed) {
        return isInterrupted(failed) ? Notice.of(sentence(failed), Tone.UNSURE) : Notice.error(sentence(failed));
    }
}
