package dev.plumbline.app.ui.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Catches what JavaFX has to complain about, style sheets above all. */
public final class StyleLog extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("javafx");
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    public StyleLog() {
        logger.addHandler(this);
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void publish(LogRecord line) {
        String known = "Unsupported JavaFX configuration"; // says only that there are no modules
        if (String.valueOf(line.getMessage()).startsWith(known)) {
            return;
        }
        complaints.add(line.getLevel() + " " + line.getLoggerName() + ": " + line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
