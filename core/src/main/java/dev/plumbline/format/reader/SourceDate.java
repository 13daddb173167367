package dev.plumbline.format.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dates as harnesses write them. Where no time zone is given UTC is taken: it keeps the order of runs, which is what the
 * date is for.
 */
public final class SourceDate {
    private static final String WITH_OFFSET = ".*(Z|[+-]\\d\\d:?\\d\\d)$";

    private static final double LATEST_MILLIS = 253_402_300_800_000.0;

    private SourceDate() {}

    /** Milliseconds since 1970; empty before that, after the year 9999, and for no number. */
    public static Optional<Instant> ofMillis(double millis) {
        return millis >= 0 && millis < LATEST_MILLIS
                ? Optional.of(Instant.ofEpochMilli((long) millis))
                : Optional.empty();
    }

    /** {@code 2026-01-31T12:00:00.123+01:00}, with a blank for the T or without an offset; empty for anything else. */
    public static Optional<Instant> of(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return Optional.of(
                    iso.matches(WITH_OFFSET)
                            ? OffsetDateTime.parse(iso).toInstant()
                            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
