package dev.plumbline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a measurement comes from: travels with it into the history, into baselines and to every verdict.
 *
 * @param format name of the foreign format it was read from; empty for JMH's and for our own measurements
 * @param replication what one fork of it stands for
 * @param caveats what the source could not tell of this measurement, in sentences
 */
public record Provenance(String format, Replication replication, List<String> caveats) {
    /** Measured by JMH: each fork is a JVM, and nothing is in doubt. */
    public static final Provenance OWN = new Provenance("", Replication.FORK, List.of());

    public Provenance {
        caveats = List.copyOf(caveats);
    }

    /** Everything a reader of a verdict must know, the unit of replication first. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!replication.sentence().isEmpty()) {
            sentences.add(replication.sentence());
        }
        sentences.addAll(caveats);
        return sentences;
    }
}
