package dev.plumbline.format.reader;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A result file of a foreign harness while it is read: what was met so far, by benchmark. */
public final class ResultDraft {
    /** The parameter that tells benchmarks of one key apart, by their order in the file. */
    public static final String ENTRY = "entry";

    private final String label;
    private final String format;
    private final Replication replication;
    private final Map<String, MeasurementDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Integer> entries = new LinkedHashMap<>();
    private final Set<String> everywhere = new LinkedHashSet<>();
    private final Set<String> caveats = new LinkedHashSet<>();
    private final Map<String, FailedBenchmark> failures = new LinkedHashMap<>();
    private final UnreadRows unread = new UnreadRows();
    private int rows;
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

    /** The draft of a benchmark; the same for the same key, where a harness writes its replicates one by one. */
    public MeasurementDraft benchmark(Benchmark benchmark) {
        return drafts.computeIfAbsent(benchmark.key(), key -> new MeasurementDraft(benchmark));
    }

    /**
     * The draft of a benchmark that a harness writes once. Where its key stands again, this is another one: it is kept
     * apart by its place among the equal ones, and that is said.
     */
    public MeasurementDraft entry(Benchmark benchmark) {
        return entry(benchmark, entries.merge(benchmark.key(), 1, Integer::sum));
    }

    /** The draft of the n-th benchmark of one key, counted from 1; the same for the same number. */
    public MeasurementDraft entry(Benchmark benchmark, int number) {
        if (number == 1) {
            return benchmark(benchmark);
        }
        leftOut(benchmark.displayName() + " stands more than once in " + label
                + " and nothing else tells them apart: they are kept apart by their order (" + ENTRY + " 2, 3, …)");
        return benchmark(numbered(benchmark, number));
    }

    /** The same benchmark, as the n-th of its key. */
    public static Benchmark numbered(Benchmark benchmark, int number) {
        if (number == 1) {
            return benchmark;
        }
        return benchmark.with(ENTRY, Integer.toString(number));
    }

    /** Notes that a benchmark failed where it was measured. */
    public void failed(FailedBenchmark failure) {
        failures.putIfAbsent(failure.benchmark().key(), failure);
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

    /**
     * Reads the rows of a file one by one. One that cannot be read is left out, counted, and said with the reason; a
     * file of which no row can be read is refused with that of the first.
     */
    public <T> void each(List<T> all, Consumer<T> read) {
        rows += all.size();
        for (T row : all) {
            int before = drafts.size();
            try {
                read.accept(row);
            } catch (PlumblineException e) {
                unread.add(e);
                List<String> keys = List.copyOf(drafts.keySet());
                drafts.keySet().removeAll(keys.subList(before, keys.size())); // nothing half-read stays
            }
        }
    }

    /** Says what the file cannot tell of any of its benchmarks; stands beside each of them. */
    public void caveat(String sentence) {
        everywhere.add(sentence);
    }

    /** Says what was left out of the file, or is odd in it as a whole. */
    public void leftOut(String sentence) {
        caveats.add(sentence);
    }

    /** @throws PlumblineException when the file holds neither a value nor a failure */
    public ResultSet build() {
        unread.sentence(rows).ifPresent(this::leftOut);
        List<Measurement> measurements = new ArrayList<>();
        for (MeasurementDraft draft : drafts.values()) {
            everywhere.forEach(draft::caveat);
            if (!draft.isEmpty()) {
                measurements.add(draft.measurement(format, replication));
            }
        }
        List<String> said = List.copyOf(caveats);
        if (measurements.isEmpty() && failures.isEmpty()) {
            unread.refuse();
            String why = said.isEmpty() ? "did the run fail?" : String.join("; ", said);
            throw PlumblineException.usage(label + " holds no benchmark with a value: " + why);
        }
        return new ResultSet(label, revision, environment, measurements, true, said, List.copyOf(failures.values()));
    }
}
