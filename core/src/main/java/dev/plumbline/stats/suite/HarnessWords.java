package dev.plumbline.stats.suite;

import dev.plumbline.model.Provenance;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;

/** What a doubt means with one kind of harness: two clusters of JVMs are most often two outcomes of the JIT compiler. */
final class HarnessWords {
    private static final String CLUSTERS = "two clusters";

    private HarnessWords() {}

    static Comparison of(Provenance provenance, Comparison comparison) {
        if (!provenance.format().isEmpty() || !comparison.hasCaveat(Caveat.Kind.BIMODAL)) {
            return comparison;
        }
        return comparison.withDoubts(comparison.caveats().stream()
                .map(caveat -> caveat.kind() == Caveat.Kind.BIMODAL
                        ? new Caveat(caveat.kind(), caveat.text().replace(CLUSTERS, CLUSTERS + " (bimodal JIT)"))
                        : caveat)
                .toList());
    }
}
