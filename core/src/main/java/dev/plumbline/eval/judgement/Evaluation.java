package dev.plumbline.eval.judgement;

import dev.plumbline.eval.evidence.PerformanceDelta;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the judges say of a version, with everything they said it by.
 *
 * @param reasoning the model's words, or the rules' reasons as text
 * @param evaluator whose score it is; the rules' where a model gave no valid answer
 * @param model what was asked of a model; empty where none was to judge
 * @param caps the guards that applied
 * @param claims the numbers of the model's reasoning, checked
 * @param passages what reads like an instruction to the judge
 * @param failed a syntax error or failing tests: nothing was judged
 */
public record Evaluation(
        Score score,
        String reasoning,
        Confidence confidence,
        EvaluatorKind evaluator,
        Optional<ModelReport> model,
        RuleScore rules,
        List<Reason> caps,
        Optional<Conflict> conflict,
        List<Claim> claims,
        List<SuspiciousPassage> passages,
        PerformanceDelta delta,
        boolean failed,
        Instant at) {
    public Evaluation {
        caps = List.copyOf(caps);
        claims = List.copyOf(claims);
        passages = List.copyOf(passages);
    }

    /** From the score alone. */
    public Recommendation recommendation() {
        return score.recommendation();
    }
}
