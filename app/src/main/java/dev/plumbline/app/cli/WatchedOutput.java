package dev.plumbline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Output that remembers why it could not be written, since {@code PrintWriter} forgets: a report on a full disk must not
 * end like one that was written. Whoever closed the other end of a pipe has read enough, and that is fine.
 */
final class WatchedOutput extends OutputStream {
    private final OutputStream target;
    private @Nullable IOException failure;

    WatchedOutput(OutputStream target) {
        this.target = target;
    }

    /** Why something could not be written; empty when all was, or nobody wanted more. */
    Optional<String> failure() {
        IOException failed = failure;
        return Optional.ofNullable(failed).map(Exception::getMessage).filter(why -> !isClosedPipe(why));
    }

    private static boolean isClosedPipe(String why) {
        String lower = why.toLowerCase(Locale.ROOT);
        return lower.contains("broken pipe") || lower.contains("pipe is being closed") || lower.contains("pipe closed");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            target.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        failure = failure == null ? e : failure;
        return e;
    }
}
