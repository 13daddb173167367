package dev.plumbline.app;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The benchmark of the start: with {@code -Dplumbline.startTiming=true} the window says on stderr how many milliseconds
 * after the start of its JVM it stood there, and stood there with its table filled; then it closes.
 */
final class StartTiming {
    private static final Logger LOG = LoggerFactory.getLogger(StartTiming.class);
    private static final String WANTED = "plumbline.startTiming";

    private StartTiming() {}

    static void ifWanted(Stage stage, AppContext context) {
        if (!Boolean.getBoolean(WANTED)) {
            return;
        }
        afterFrame(() -> say("first frame"));
        context.onceFilled(() -> afterFrame(() -> {
            say("table filled");
            stage.close();
        }));
    }

    private static void say(String what) {
        // Not the start of the process: Linux tells that from the second in which it booted.
        long passed = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        LOG.warn("{} after {} ms", what, passed); // the level that reaches stderr
    }

    /** A pulse begins with its timers: at the second one the frame of the first is drawn. */
    private static void afterFrame(Runnable action) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long nowNanos) {
                if (++pulses == 2) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
