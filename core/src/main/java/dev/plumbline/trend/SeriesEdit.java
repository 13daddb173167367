package dev.plumbline.trend;

import dev.plumbline.model.Benchmark;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person says of one run of a series: it holds before what the machine finds.
 *
 * @param id names it for an undo; unique in a workspace
 * @param place the run that is meant
 * @param said who, when, and why
 */
public record SeriesEdit(String id, Kind kind, Place place, Said said) {
    /** What can be said. */
    public enum Kind {
        /** A new level begins with this run, whatever the machine finds. */
        NEW_LEVEL("new level"),
        /** This run says nothing of the level; it stays visible. */
        IGNORE("ignored"),
        /** The step at this run is known and accepted. */
        ACCEPT("known, accepted");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As people read it. */
        public String word() {
            return word;
        }

        /** As it is typed and written: {@code new-level}, {@code ignore}, {@code accept}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with this key; empty when there is none. */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    /** One run of one metric of a benchmark on a platform. */
    public record Place(Benchmark benchmark, String platformId, String metric, String runId) {
        public Place {
            if (platformId.isBlank() || metric.isBlank() || runId.isBlank()) {
                throw new IllegalArgumentException("a platform, a metric and a run are needed");
            }
        }

        public Place withBenchmark(Benchmark other) {
            return new Place(other, platformId, metric, runId);
        }
    }

    /** Who said something, when, and why. */
    public record Said(String by, Instant at, String reason) {
        public Said {
            if (by.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a person and a reason are needed");
            }
        }
    }

    /** {@code ignored by Ada (2026-11-28): the machine was busy}; the day is that of Greenwich. */
    public String text() {
        return kind.word() + " by " + said.by() + " (" + said.at().toString().substring(0, 10) + "): " + said.reason();
    }
}
