package dev.plumbline.report;

import dev.plumbline.gate.Finding;
import dev.plumbline.gate.JudgedMetrics;
import dev.plumbline.gate.Severity;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.ShortNames;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why a row of a comparison has its verdict, in plain sentences: for the window and for the command line. */
public final class Explanation {
    private final ComparisonRow row;
    private final Comparison comparison;
    private final int family;
    private final double threshold;
    private final List<Finding> besides;

    /**
     * @param family how many rows were judged together
     * @param threshold at which a proven slow-down fails a check, as a fraction
     */
    public Explanation(ComparisonRow row, int family, double threshold) {
        this(row, family, threshold, List.of());
    }

    /** @param besides what a check says of the benchmark beside its verdict: of its budget, and the checks of a workspace */
    public Explanation(ComparisonRow row, int family, double threshold, List<Finding> besides) {
        this.besides = List.copyOf(besides);
        this.row = row;
        this.comparison = row.comparison();
        this.family = family;
        this.threshold = threshold;
    }

    /** What was found: values and interval, both lenses, chance, and what a check makes of it. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(finding());
        if (isKnown()) {
            sentences.add(new LensWords(row).sentence());
            sentences.add(chance());
            sentences.add(failsAnyway() ? "" : consequence());
        }
        besides.forEach(finding -> sentences.add(besides(finding)));
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    /** What a reader must know to weigh it, one sentence each. */
    public List<String> doubts() {
        Set<String> doubts = new LinkedHashSet<>();
        comparison.caveats().stream()
                .filter(caveat -> caveat.kind() != Caveat.Kind.MARGIN && caveat.kind() != Caveat.Kind.INCOMPATIBLE)
                .forEach(caveat -> doubts.add(sentence(caveat.text())));
        return List.copyOf(doubts);
    }

    /** What to do next; never empty. */
    public String next() {
        boolean moved = comparison.hasCaveat(Caveat.Kind.ENVIRONMENT);
        return switch (comparison.verdict()) {
            case REGRESSION ->
                moved
                        ? "Measure the old version again in the environment of the new one to rule the difference out."
                        : "Measure it once more; if it stays, look at what changed between the two versions.";
            case IMPROVEMENT ->
                moved
                        ? "Measure the old version again in the environment of the new one before you claim it."
                        : "Accept it as the new baseline, so that it cannot get lost unseen.";
            case EQUIVALENT -> "Nothing is to be done.";
            case INCONCLUSIVE -> moreForks();
            case INCOMPATIBLE -> "Measure both versions in the same mode and unit, then compare again.";
        };
    }

    /** All of it, a paragraph a line. */
    public String text() {
        List<String> lines = new ArrayList<>();
        String metric = row.metric().isPrimary() ? "" : " · " + row.metric().name();
        lines.add(ShortNames.shortened(row.benchmark().displayName()) + metric + ": "
                + comparison.verdict().word());
        lines.addAll(sentences());
        doubts().forEach(doubt -> lines.add("! " + doubt));
        lines.add(next());
        return String.join("\n", lines) + "\n";
    }

    private boolean isKnown() {
        return comparison.verdict() != Verdict.INCOMPATIBLE
                && (Double.isFinite(comparison.change()) || comparison.verdict().isProvenChange());
    }

    private String finding() {
        if (!isKnown()) {
            return firstCaveat("There is no number to compare");
        }
        String values = Units.value(comparison.oldValue(), comparison.unit()) + " → "
                + Units.value(comparison.newValue(), comparison.unit());
        String exact = values + interval(", 95 % interval ", comparison.interval()) + ".";
        String small = values + " (" + Units.signedPercent(comparison.change()) + ")"
                + interval(", 95 % interval ", comparison.interval()) + ".";
        return switch (comparison.verdict()) {
            case REGRESSION, IMPROVEMENT ->
                Double.isFinite(comparison.change())
                        ? "The new version " + difference() + ": " + exact
                        : "The new version is " + (comparison.verdict() == Verdict.REGRESSION ? "worse" : "better")
                                + ", without a ratio because one side is zero: " + exact;
            case EQUIVALENT -> "The two are " + margin() + ": " + small;
            default -> "Neither a change nor its absence is proven: " + small;
        };
    }

    private String difference() {
        String size = size(comparison.change());
        boolean more = comparison.change() > 0;
        if (comparison.unit().isTime()) {
            return more ? "takes " + size + " longer" : "takes " + size + " less time";
        }
        boolean counter = comparison.unit().kind() == MetricUnit.Kind.COUNTER;
        return (counter ? "needs " : "costs ") + size + (more ? " more" : " less");
    }

    private String margin() {
        return comparison.caveats().stream()
                .filter(caveat -> caveat.kind() == Caveat.Kind.MARGIN)
                .map(Caveat::text)
                .findFirst()
                .orElse(comparison.verdict().word());
    }

    private String chance() {
        double p = comparison.p();
        if (!Double.isFinite(p)) {
            return "";
        }
        String once;
        if (p < 0.0001) {
            once = "less than once in 10 000 times (p < 0.0001)";
        } else {
            String often = p < 0.05
                    ? "about once in " + Math.round(1 / p) + " times"
                    : "in about " + Math.round(p * 100) + " of 100 comparisons";
            once = often + " (p " + Units.probability(p) + ")";
        }
        return "Chance alone would show a difference like this " + once + family() + ".";
    }

    private String family() {
        double q = comparison.q();
        if (!Double.isFinite(q) || family < 2) {
            return "";
        }
        String value = q < 0.0001 ? "q < 0.0001" : "q " + Units.probability(q);
        String allowing = "allowing for " + family + " comparisons (" + value + ")";
        return comparison.verdict().isProvenChange() ? ", also after " + allowing : "; after " + allowing;
    }

    private boolean failsAnyway() {
        return besides.stream().anyMatch(finding -> finding.severity() == Severity.FAIL);
    }

    /** Each of these is judged by itself, whatever became of the score. */
    private static String besides(Finding finding) {
        boolean own = Checks.isConfigured(finding);
        String found = own ? "The check '" + finding.check() + "' says: " + finding.text() + "." : finding.text();
        if (finding.severity() != Severity.FAIL) {
            return own ? found : sentence(found);
        }
        return own
                ? found + " So plumbline check exits with 1, whatever became of the score."
                : "It is " + found + ". So plumbline check exits with 1, whatever the baseline says.";
    }

    private String consequence() {
        String limit = Units.percent(threshold);
        if (!JudgedMetrics.isJudged(row)) {
            return "plumbline check does not judge this metric; it is shown beside the score.";
        }
        return switch (comparison.verdict()) {
            case REGRESSION ->
                isBeyond()
                        ? "The change is proven and lies beyond +" + limit + ", so plumbline check exits with 1."
                        : "The change is proven but below +" + limit
                                + ", so plumbline check warns of it and lets it pass.";
            case IMPROVEMENT -> "The change is proven, so plumbline check lets it pass.";
            case EQUIVALENT -> "That is a proof too, not the mere absence of one; plumbline check lets it pass.";
            default ->
                comparison.isWithheld()
                        ? "The two sides were not measured alike, so nothing is said of the code, and plumbline check"
                                + " exits with 2."
                        : "plumbline check lets it pass undecided; with --strict it exits with 2.";
        };
    }

    /** As the gate has it: from zero to something has no ratio, and is beyond any limit. */
    private boolean isBeyond() {
        return Double.isNaN(comparison.change()) || comparison.change() >= threshold;
    }

    private String moreForks() {
        if (comparison.isWithheld()) {
            return "Measure it again when the machine is as it was for the other side; more forks do not help.";
        }
        if (comparison.hasCaveat(Caveat.Kind.NO_WORK)) {
            return "Give it work that cannot be optimised away: return its result, or hand it to a Blackhole.";
        }
        if (comparison.hasCaveat(Caveat.Kind.SAME_MEASUREMENT)) {
            return "Measure it again: the next run is compared with this one.";
        }
        int needed = comparison.forksNeeded();
        int have = Math.min(row.old().forks().size(), row.now().forks().size());
        if (needed > have) {
            return "About " + needed + " forks a side would settle it, " + (needed - have) + " more than there are.";
        }
        return comparison.suspected()
                ? "Measure it again alone: the suspicion either repeats or it does not."
                : "Measure both sides again with more forks, on a quiet machine.";
    }

    private String firstCaveat(String fallback) {
        return sentence(comparison.caveats().stream()
                .filter(caveat -> caveat.kind() == Caveat.Kind.INCOMPATIBLE || caveat.kind() == Caveat.Kind.NO_FORKS)
                .map(caveat -> "these two cannot be compared: " + caveat.text())
                .findFirst()
                .orElse(fallback));
    }

    private static String interval(String before, Interval interval) {
        return interval.isKnown() ? before + Units.interval(interval.low(), interval.high()) : "";
    }

    static String size(double change) {
        return Units.signedPercent(Math.abs(change)).replace("+", "");
    }

    private static String sentence(String text) {
        String start = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
