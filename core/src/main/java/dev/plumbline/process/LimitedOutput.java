package dev.plumbline.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * What a process writes, kept up to a limit. Beyond it either nothing is read, and the process waits until it is killed, or
 * only the last part is kept.
 */
final class LimitedOutput {
    /** A child of the process that was let go may hold the pipe open; what it writes later is nobody's. */
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(1);

    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final int limit;
    private final boolean last;
    private final Thread reader;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private volatile boolean exceeded;

    private LimitedOutput(InputStream in, int limit, boolean last) {
        this.in = in;
        this.limit = limit;
        this.last = last;
        this.reader = new Thread(this::readAll, "child-output");
    }

    static LimitedOutput read(InputStream in, int limit, boolean last) {
        LimitedOutput output = new LimitedOutput(in, limit, last);
        output.reader.setDaemon(true);
        output.reader.start();
        return output;
    }

    private void readAll() {
        byte[] chunk = new byte[CHUNK];
        try {
            for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
                if (!isKept(chunk, size)) {
                    exceeded = true;
                    return;
                }
            }
        } catch (IOException e) {
            // The process was killed: the same as the end of its output.
            return;
        }
    }

    /** Whether there was still room for it. */
    private boolean isKept(byte[] chunk, int size) {
        synchronized (kept) {
            if (last) {
                kept.write(chunk, 0, size);
                if (kept.size() > 2L * limit) {
                    forgetTheFirst();
                }
                return true;
            }
            int room = Math.min(size, limit - kept.size());
            kept.write(chunk, 0, room);
            return room == size;
        }
    }

    private void forgetTheFirst() {
        byte[] all = kept.toByteArray();
        kept.reset();
        kept.write(all, all.length - limit, limit);
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
