package dev.plumbline.tool.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What a process writes, kept up to a limit; beyond it nothing is read, and the process waits until it is killed. */
final class LimitedOutput {
    /** A child of the process that was let go may hold the pipe open; what it writes later is nobody's. */
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(1);

    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final int limit;
    private final Thread reader;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private volatile boolean exceeded;

    private LimitedOutput(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
        this.reader = new Thread(this::readAll, "tool-output");
    }

    static LimitedOutput read(InputStream in, int limit) {
        LimitedOutput output = new LimitedOutput(in, limit);
        output.reader.setDaemon(true);
        output.reader.start();
        return output;
    }

    private void readAll() {
        byte[] chunk = new byte[CHUNK];
        int total = 0;
        try {
            for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
                synchronized (kept) {
                    kept.write(chunk, 0, Math.min(size, limit - total));
                }
                total += size;
                if (total > limit) {
                    exceeded = true;
                    return;
                }
            }
        } catch (IOException e) {
            // The process was killed: the same as the end of its output.
            return;
        }
    }

    boolean isExceeded() {
        return exceeded;
    }

    void await() throws InterruptedException {
        reader.join(PATIENCE_MILLIS);
    }

    String text() {
        synchronized (kept) {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}
