package dev.plumbline.assessment;

import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.eval.judgement.Recommendation;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.analysis.StaticAnalysis;
import dev.plumbline.tool.measure.TestsOutcome;
import dev.plumbline.tool.measure.TimeDecision;
import dev.plumbline.tool.measure.ToolMeasurement;
import java.util.Optional;

/**
 * What the steps found; what was not done is empty.
 *
 * @param decision by what the comparison was decided
 * @param isSameSource the version before is the same program
 */
public record Findings(
        Optional<TestsOutcome> tests,
        Optional<ToolMeasurement> measured,
        Optional<ToolMeasurement> oldMeasured,
        Optional<Comparison> comparison,
        Optional<StaticAnalysis> analysis,
        Optional<StaticAnalysis> oldAnalysis,
        Optional<Evaluation> evaluation,
        Optional<TimeDecision> decision,
        boolean isSameSource) {
    public Findings judgedAs(Evaluation judged) {
        return new Findings(
                tests,
                measured,
                oldMeasured,
                comparison,
                analysis,
                oldAnalysis,
                Optional.of(judged),
                decision,
                isSameSource);
    }

    public Findings decidedBy(TimeDecision other) {
        return new Findings(
                tests,
                measured,
                oldMeasured,
                Optional.of(other.comparison()),
                analysis,
                oldAnalysis,
                evaluation,
                Optional.of(other),
                isSameSource);
    }

    /** Whether nothing changed at all: the same program, and no caller must do anything else. */
    public boolean isUnchanged(AssessmentRequest request) {
        return isSameSource && request.change().breakingChanges().isEmpty();
    }

    /** Whether a measured slow-down had a part in a rejection, so that it must be measured once more. */
    public boolean isRejectedForSpeed() {
        return decision.isPresent()
                && !isSameSource
                && comparison.filter(one -> one.verdict() == Verdict.REGRESSION).isPresent()
                && evaluation
                        .filter(one -> one.recommendation() == Recommendation.REJECT)
                        .isPresent();
    }
}
