package dev.plumbline.eval;

import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.MeasuredChange;
import dev.plumbline.eval.judgement.Reason;
import dev.plumbline.eval.judgement.Score;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.ChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds whatever a model or a rule says. Each cap that applies is a reason that people see. */
public final class Guards {
    private final RuleTable table;

    public Guards(RuleTable table) {
        this.table = table;
    }

    /** A cap and why. */
    private record Cap(String rule, String text) {}

    /** @param failed a syntax error or failing tests: there is nothing to judge */
    public record Guarded(Score score, List<Reason> caps, boolean failed) {
        public Guarded {
            caps = List.copyOf(caps);
        }
    }

    /**
     * Holds a proposed score.
     *
     * @param silent a model was to judge and gave no valid answer
     */
    public Guarded hold(EvaluationCase versions, Score proposed, boolean silent) {
        Optional<String> failure = failure(versions);
        if (failure.isPresent()) {
            Reason reason = new Reason("failed", failure.get(), -proposed.value());
            return new Guarded(new Score(0), List.of(reason), true);
        }
        List<Cap> caps = caps(versions);
        double slower = versions.timeChange().map(MeasuredChange::slowerPercent).orElse(0.0);
        if (silent && slower >= table.row("cap_silent").number()) {
            caps.add(new Cap(
                    "cap_silent",
                    "no model answered, and a slow-down of " + RuleEvaluator.percent(slower) + " is proven"));
        }
        return isWeighed(versions, slower) ? asked(proposed, caps, slower) : apply(proposed, caps);
    }

    /** Neither accepted nor rejected by the time alone. */
    private Guarded asked(Score proposed, List<Cap> caps, double slower) {
        Score held = proposed.atLeast(Score.REJECT_TO + 1)
                .atMost(table.row("far_slower_asks").most());
        String why = "slower by " + RuleEvaluator.percent(slower) + ", but safer or right: a person weighs that";
        Guarded rest = apply(held, caps);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("far_slower_asks", why, held.value() - proposed.value()));
        reasons.addAll(rest.caps());
        return new Guarded(rest.score(), reasons, false);
    }

    private Guarded apply(Score proposed, List<Cap> caps) {
        List<Reason> reasons = new ArrayList<>();
        Score score = proposed;
        for (Cap cap : caps) {
            double most = table.row(cap.rule()).most();
            Score held = score.atMost(most);
            String text = cap.text() + ": at most " + (int) most;
            reasons.add(new Reason(cap.rule(), text, held.value() - score.value()));
            score = held;
        }
        return new Guarded(score, reasons, false);
    }

    private static Optional<String> failure(EvaluationCase versions) {
        if (versions.after().isBroken()) {
            return Optional.of("syntax error, "
                    + versions.after()
                            .analysis()
                            .orElseThrow()
                            .correctness()
                            .error()
                            .map(Object::toString)
                            .orElse("line unknown"));
        }
        return versions.circumstances().testsFailed() ? Optional.of("its unit tests fail") : Optional.empty();
    }

    /** What is safe or right may cost more than the limit: a person weighs that. */
    private boolean isWeighed(EvaluationCase versions, double slower) {
        ChangeKind kind = versions.plainKind();
        return slower > table.row("cap_far_slower").number()
                && (kind == ChangeKind.SECURITY || kind == ChangeKind.BUG_FIX);
    }

    private List<Cap> caps(EvaluationCase versions) {
        List<Cap> caps = new ArrayList<>();
        double slower = versions.timeChange().map(MeasuredChange::slowerPercent).orElse(0.0);
        if (versions.securityChange().orElse(0) > 0) {
            caps.add(new Cap("cap_security", "more security findings than before"));
        }
        boolean weighed = isWeighed(versions, slower);
        if (slower > table.row("cap_far_slower").number() && !weighed) {
            caps.add(new Cap("cap_far_slower", "slower by " + RuleEvaluator.percent(slower)));
        }
        if (slower > table.row("cap_slower_unasked").number()
                && !weighed
                && versions.requirement().isNone()) {
            caps.add(new Cap(
                    "cap_slower_unasked",
                    "slower by " + RuleEvaluator.percent(slower) + " with no change of requirement"));
        }
        String unknown = String.join(", ", unknown(versions));
        if (!unknown.isEmpty()) {
            caps.add(new Cap("cap_unknown", "unknown: " + unknown));
        }
        versions.timeChange()
                .filter(this::leavesOpen)
                .ifPresent(change -> caps.add(new Cap(
                        "cap_undecided", "the measurement decides nothing (" + RuleEvaluator.told(change) + ")")));
        if (!versions.requirement().breakingChanges().isEmpty()) {
            caps.add(new Cap("cap_breaking", "callers must change"));
        }
        if (!versions.circumstances().sandboxed()) {
            caps.add(new Cap("cap_unsandboxed", "measured outside a sandbox"));
        }
        versions.circumstances().unproven().forEach(words -> caps.add(new Cap("cap_unproven", words)));
        return caps;
    }

    /** An undecided measurement that may well hide a slow-down is no measurement. */
    private boolean leavesOpen(MeasuredChange change) {
        Interval interval = change.interval();
        return change.verdict() == Verdict.INCONCLUSIVE
                && (!interval.isKnown()
                        || interval.high() * 100 >= table.row("cap_undecided").number());
    }

    private static List<String> unknown(EvaluationCase versions) {
        List<String> unknown = new ArrayList<>();
        if (versions.timeChange().isEmpty()) {
            unknown.add("the change of time");
        }
        if (versions.memoryChange().isEmpty()) {
            unknown.add("the change of memory");
        }
        if (versions.securityChange().isEmpty()) {
            unknown.add("the security findings");
        }
        if (versions.complexityChange().isEmpty()) {
            unknown.add("the complexity");
        }
        return unknown;
    }
}
