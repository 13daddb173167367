package dev.plumbline.eval.judgement;

import java.util.List;

/**
 * Where model and rules do not agree, or the model not with itself. A person sees both.
 *
 * @param modelWord the recommendation that the model wrote
 * @param why each a sentence
 */
public record Conflict(Score model, String modelWord, Score rules, List<String> why) {
    public Conflict {
        why = List.copyOf(why);
    }
}
