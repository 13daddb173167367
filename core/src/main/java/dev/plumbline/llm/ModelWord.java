package dev.plumbline.llm;

/** What a model's answer means. */
sealed interface ModelWord {
    /**
     * A complete judgement in the form that was asked for. Whether the word fits the score is not checked here.
     *
     * @param score 0 to 100
     * @param recommendation ACCEPT, REVIEW or REJECT
     * @param confidence high, medium or low
     */
    record Judgement(int score, String reasoning, String recommendation, String confidence) implements ModelWord {}

    /** No judgement, and why. */
    record Invalid(String sentence) implements ModelWord {}
}
