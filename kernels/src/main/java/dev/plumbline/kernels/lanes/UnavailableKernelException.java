package dev.plumbline.kernels.lanes;

import java.io.Serial;

/** A variant was asked for that this JVM cannot run. The message always begins with {@value #PREFIX}. */
public final class UnavailableKernelException extends IllegalStateException {
    /** How a runner recognises the message in the output of a fork. */
    public static final String PREFIX = "unavailable: ";

    @Serial
    private static final long serialVersionUID = 1L;

    /** For the variant {@code name}, which cannot run because of {@code reason}. */
    public UnavailableKernelException(String name, String reason) {
        super(PREFIX + name + " cannot run here, because " + reason);
    }
}
