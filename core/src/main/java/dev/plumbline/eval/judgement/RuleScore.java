package dev.plumbline.eval.judgement;

import java.util.List;

/** What the rules say, step by step. */
public record RuleScore(Score score, List<Reason> reasons) {
    public RuleScore {
        reasons = List.copyOf(reasons);
    }
}
