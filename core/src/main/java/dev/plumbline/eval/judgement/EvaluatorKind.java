package dev.plumbline.eval.judgement;

import java.util.Locale;

/** Whose score it is. */
public enum EvaluatorKind {
    RULES,
    LLM;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
