package dev.plumbline.eval.judgement;

import java.time.Duration;

/**
 * What was asked of a model and what came back, kept whatever it was worth.
 *
 * @param rawAnswer empty where none came
 * @param failure why there is no valid judgement; empty where there is one
 */
public record ModelReport(String model, String prompt, String rawAnswer, Duration duration, String failure) {
    public boolean isValid() {
        return failure.isEmpty();
    }
}
