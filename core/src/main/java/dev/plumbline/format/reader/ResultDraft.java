package dev.plumbline.format.reader;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Fact;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A result file of a foreign harness while it is read: what was met so far, by benchmark. */
public final class ResultDraft {
    private final String label;
    private final String format;
    private final Replication replication;
    private final Map<String, MeasurementDraft> drafts = new LinkedHashMap<>();
    private final Set<String> everywhere = new LinkedHashSet<>();
    private final Set<String> caveats = new LinkedHashSet<>();
    private Environment environment;
    private Revision revision = Revision.NONE;

    /**
     * @param label how messages call the file
     * @param format name of the format
     * @param replication what one fork stands for
     */
    public ResultDraft(String label, String format, Replication replication) {
        this.label = label;
        this.format = format;
        this.replication = replication;
        this.environment = Environment.UNKNOWN.with(Fact.SOURCE_FORMAT, format);
    }

    /** The draft of a benchmark; the same for the same key. */
    public MeasurementDraft benchmark(Benchmark benchmark) {
        return drafts.computeIfAbsent(benchmark.key(), key -> new MeasurementDraft(benchmark));
    }

    /** Notes a fact of the machine; a blank one is unknown. */
    public void fact(Fact fact, String value) {
        if (!value.isBlank()) {
            environment = environment.with(fact, value.strip());
        }
    }

    public void measuredAt(Instant instant) {
        environment = environment.with(Fact.MEASURED_AT, instant.toString());
    }

    /** A date as the harness wrote it; one that cannot be read is said to be left out. */
    public void measuredAt(String text) {
        SourceDate.of(text).ifPresentOrElse(this::measuredAt, () -> leftOut("the date '" + text + "' cannot be read"));
    }

    public void revision(Revision known) {
        revision = known;
    }

    /** Says what the file cannot tell of any of its benchmarks; stands beside each of them. */
    public void caveat(String sentence) {
        everywhere.add(sentence);
    }

    /** Says what was left out of the file; concerns no benchmark that is in the result. */
    public void leftOut(String sentence) {
        caveats.add(sentence);
    }

    /** @throws PlumblineException when the file holds no benchmark with a value */
    public ResultSet build() {
        List<Measurement> measurements = new ArrayList<>();
        for (MeasurementDraft draft : drafts.values()) {
            everywhere.forEach(draft::caveat);
            if (!draft.isEmpty()) {
                measurements.add(draft.measurement(format, replication));
            }
        }
        if (measurements.isEmpty()) {
            String why = caveats.isEmpty() ? "did the run fail?" : String.join("; ", caveats);
            throw PlumblineException.usage(label + " holds no benchmark with a value: " + why);
        }
        return new ResultSet(label, revision, environment, measurements, true, List.copyOf(caveats));
    }
}
