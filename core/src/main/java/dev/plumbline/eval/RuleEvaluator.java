package dev.plumbline.eval;

import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.MeasuredChange;
import dev.plumbline.eval.judgement.RuleScore;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.ChangeKind;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Judges by the table alone: a base by the proven slow-down, then what speaks for and against the change. Straight lines
 * between anchors, so that a measurement that scatters a little moves the score a little.
 */
public final class RuleEvaluator {
    private static final int FEATURES_COUNTED = 3;

    private final RuleTable table;

    public RuleEvaluator(RuleTable table) {
        this.table = table;
    }

    public RuleTable table() {
        return table;
    }

    /** The rules' own score, before any guard. */
    public RuleScore judge(EvaluationCase versions) {
        Tally tally = new Tally(table);
        ChangeKind kind = versions.plainKind();
        Optional<MeasuredChange> change = versions.timeChange();
        if (change.isEmpty()) {
            tally.start("unmeasured", table.row("unmeasured").number(), "the change of time is unknown");
        } else if (kind == ChangeKind.OPTIMISATION) {
            optimisation(tally, change.get());
        } else {
            base(tally, versions, kind, change.get());
        }
        security(tally, versions);
        if (kind != ChangeKind.OPTIMISATION) {
            gains(tally, versions, kind);
        }
        costs(tally, versions);
        return tally.score();
    }

    private void optimisation(Tally tally, MeasuredChange change) {
        boolean plain = !change.interval().isKnown();
        boolean same = plain
                && Math.abs(change.change()) * 100
                        < table.row("optimisation_same").number();
        Verdict verdict = same ? Verdict.EQUIVALENT : change.verdict();
        switch (verdict) {
            case IMPROVEMENT ->
                tally.start(
                        "optimisation_faster",
                        table.row("optimisation_faster").number(),
                        "an optimisation, faster by " + percent(-change.change() * 100));
            case REGRESSION ->
                tally.start(
                        "optimisation_slower",
                        table.row("optimisation_slower").at(change.slowerPercent()),
                        "an optimisation that is slower by " + percent(change.slowerPercent()));
            default ->
                tally.start(
                        "optimisation_unproven",
                        table.row("optimisation_unproven").number(),
                        "an optimisation, and no change is proven");
        }
    }

    private void base(Tally tally, EvaluationCase versions, ChangeKind kind, MeasuredChange change) {
        double slower = change.slowerPercent();
        String told = slower > 0
                ? "slower by " + percent(slower)
                : change.verdict() == Verdict.IMPROVEMENT ? "faster" : "no slow-down is proven";
        tally.start("base", table.row("base").at(slower), told);
        double asked = asked(versions, kind);
        double unasked = table.row("nothing_asked").at(slower);
        if (asked < 1 && unasked < tally.points()) {
            tally.add(
                    "nothing_asked",
                    (1 - asked) * (unasked - tally.points()),
                    "nothing was asked that would be worth it");
        }
    }

    /** How far the change was asked for, 0 to 1: a cleaner or safer version counts in proportion. */
    private double asked(EvaluationCase versions, ChangeKind kind) {
        if (!versions.requirement().isNone() || kind == ChangeKind.BUG_FIX) {
            return 1;
        }
        double safer = fixedShare(versions);
        double simpler = kind == ChangeKind.REFACTORING
                ? Math.min(
                        1,
                        simplerShare(versions)
                                * 100
                                / table.row("simpler_enough").number())
                : 0;
        return Math.max(safer, simpler);
    }

    private void security(Tally tally, EvaluationCase versions) {
        double share = fixedShare(versions);
        if (share > 0) {
            tally.lift(
                    "security_fixed",
                    share * table.row("security_fixed").number(),
                    "security findings "
                            + count(versions.before().metrics().securityIssues()) + " → "
                            + count(versions.after().metrics().securityIssues()));
        }
        double more = versions.securityChange().orElse(0);
        if (more > 0) {
            tally.add(
                    "security_added",
                    more * table.row("security_added").number(),
                    count(OptionalDouble.of(more)) + " security findings more");
        }
    }

    private void gains(Tally tally, EvaluationCase versions, ChangeKind kind) {
        int features = Math.min(
                FEATURES_COUNTED, versions.requirement().featureAdditions().size());
        if (features > 0) {
            tally.lift(
                    "feature", features * table.row("feature").number(), Units.count(features, "feature") + " added");
        }
        if (kind == ChangeKind.BUG_FIX) {
            tally.lift("bug_fix", table.row("bug_fix").number(), "a bug fix");
        }
        double simpler = simplerShare(versions);
        if (simpler > 0) {
            tally.lift(
                    "simpler",
                    Math.min(1, simpler * 2) * table.row("simpler").number(),
                    "complexity lower by " + percent(simpler * 100));
        }
        boolean gainSaid = features > 0 || kind != ChangeKind.UNSTATED || fixedShare(versions) > 0;
        double slower = versions.timeChange().map(MeasuredChange::slowerPercent).orElse(0.0);
        if (!gainSaid && slower > 0 && !versions.requirement().isNone()) {
            tally.add("gain_unsaid", table.row("gain_unsaid").at(slower), "the requirement names no gain");
        }
        if (kind == ChangeKind.REFACTORING) {
            tally.cap("refactoring_most", "a refactoring wins readability alone");
        }
    }

    private void costs(Tally tally, EvaluationCase versions) {
        double memory = versions.memoryChange().orElse(0) * 100;
        double dearer = table.row("memory").at(memory);
        if (dearer < 0) {
            tally.add("memory", dearer, "memory higher by " + percent(memory));
        }
        double complex = versions.complexityChange().orElse(0) * 100;
        double harder = table.row("complexity").at(complex);
        if (harder < 0 && versions.requirement().featureAdditions().isEmpty()) {
            tally.add("complexity", harder, "complexity higher by " + percent(complex));
        }
    }

    /** The share of security findings that is gone, 0 to 1. */
    private static double fixedShare(EvaluationCase versions) {
        double fewer = -versions.securityChange().orElse(0);
        return fewer > 0 ? fewer / versions.before().metrics().securityIssues().orElse(fewer) : 0;
    }

    private static double simplerShare(EvaluationCase versions) {
        return Math.max(0, -versions.complexityChange().orElse(0));
    }

    static String percent(double percent) {
        return Units.number(percent) + " %";
    }

    private static String count(OptionalDouble issues) {
        return issues.isPresent() ? String.valueOf((long) issues.getAsDouble()) : Units.UNKNOWN;
    }

    /** {@code +25.0 %, interval +24.1 … +25.9 %}. */
    static String told(MeasuredChange change) {
        Interval interval = change.interval();
        return Units.change(change.change())
                + (interval.isKnown() ? ", interval " + Units.interval(interval.low(), interval.high()) : "");
    }
}
