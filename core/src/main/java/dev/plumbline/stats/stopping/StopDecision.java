package dev.plumbline.stats.stopping;

import dev.plumbline.stats.Sample;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.Locale;

/** What a growing comparison says after so many forks: go on, or the answer. */
public enum StopDecision {
    CONTINUE,
    REGRESSION,
    IMPROVEMENT,
    EQUIVALENT,
    /** At the last look, or where more forks cannot help: other units, another mode, no forks at all in the file. */
    INCONCLUSIVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a row that was judged alone by {@link Looks#rule}. */
    public static StopDecision of(ComparisonRow row, Looks looks) {
        return of(row, looks, forks(row));
    }

    /** As above, of a row whose old side is stored and does not grow: the forks of the new side are counted. */
    public static StopDecision againstStored(ComparisonRow row, Looks looks) {
        return of(row, looks, Sample.of(row.now(), "new").forks());
    }

    private static StopDecision of(ComparisonRow row, Looks looks, int forks) {
        Verdict verdict = row.comparison().verdict();
        if (verdict == Verdict.INCOMPATIBLE
                || row.old().isSummaryOnly()
                || row.now().isSummaryOnly()) {
            return INCONCLUSIVE;
        }
        if (forks < looks.last() && !looks.contains(forks)) {
            return CONTINUE;
        }
        return switch (verdict) {
            case REGRESSION -> REGRESSION;
            case IMPROVEMENT -> IMPROVEMENT;
            case EQUIVALENT -> EQUIVALENT;
            case INCONCLUSIVE, INCOMPATIBLE -> forks < looks.last() ? CONTINUE : INCONCLUSIVE;
        };
    }

    /** Usable forks of the side that has fewer. */
    public static int forks(ComparisonRow row) {
        return Math.min(
                Sample.of(row.old(), "old").forks(), Sample.of(row.now(), "new").forks());
    }
}
