package dev.plumbline.project.history;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A result that was read, as a run of the history. Its id ends in a hash of what was read, so the same result is the
 * same run, whatever its file is called and whenever it was copied.
 */
final class ImportedRun {
    private static final DateTimeFormatter ID_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int HASH_BYTES = 6;
    private static final int LONGEST_PLATFORM = 80;

    private ImportedRun() {}

    /**
     * @param name of the run; empty for the label of the result
     * @param platformId empty to make one of what the result tells of its machine
     * @param otherwise when it was measured, if the result does not say
     */
    static Run of(ResultSet result, String name, String platformId, Instant otherwise) {
        Environment environment = result.environment();
        Instant at = environment.get(Fact.MEASURED_AT).map(Instant::parse).orElse(otherwise);
        Platform platform = new Platform(platformId.isEmpty() ? platformId(environment) : platformId, environment);
        return new Run(
                ID_TIME.format(at) + "-" + hash(result),
                name.isEmpty() ? result.label() : name,
                at,
                platform,
                result.revision(),
                RunState.COMPLETE,
                true,
                result.measurements(),
                result.failures().stream().map(ImportedRun::failure).toList());
    }

    private static Run.FailedFork failure(FailedBenchmark failed) {
        return new Run.FailedFork(
                failed.benchmark(),
                RunEvent.ForkFailed.ALL_FORKS,
                failed.mayBeMeant() ? Failure.EXIT_CODE : Failure.REPORTED,
                failed.reason());
    }

    /** The part of a run id that tells what was measured. */
    static String hashOf(String runId) {
        return runId.substring(runId.lastIndexOf('-') + 1);
    }

    /** {@code imported-linux-amd-epyc}: series are by platform, so what is known of the machine keeps them apart. */
    private static String platformId(Environment environment) {
        String words = Stream.of(Fact.OS, Fact.ARCH, Fact.CPU)
                .flatMap(fact -> environment.get(fact).stream())
                .collect(Collectors.joining("-", "imported-", ""));
        String id =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-").replaceAll("-+$", "");
        return id.substring(0, Math.min(LONGEST_PLATFORM, id.length()));
    }

    private static String hash(ResultSet result) {
        StringBuilder text = new StringBuilder(result.revision().commit())
                .append('\n')
                .append(result.environment().get(Fact.MEASURED_AT).orElse(""));
        for (Measurement measurement : result.measurements()) {
            text.append(measurement.benchmark().key());
            measurement.metrics().forEach(metric -> add(metric, text));
        }
        result.failures()
                .forEach(failed -> text.append(failed.benchmark().key()).append(failed.reason()));
        byte[] digest = Sha256.digest().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    }

    /** As these records print themselves, which the ids of earlier imports were made of. */
    private static void add(MetricValues metric, StringBuilder text) {
        PublishedScore printed = metric.published();
        text.append(metric.metric().name()).append(metric.metric().unit()).append(metric.forks());
        text.append("PublishedScore[mean=").append(printed.mean());
        text.append(", standardDeviation=").append(printed.standardDeviation());
        text.append(", error=").append(printed.error());
        text.append(", count=").append(printed.count()).append(']');
    }
}
