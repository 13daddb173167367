package dev.plumbline.llm;

/** Something that answers a prompt with text in a given form; in tests a fake. */
public interface LanguageModel {
    /** How evaluations name it: {@code ollama qwen2.5-coder:3b}. */
    String name();

    /** Answers within its time limit or says why not; never throws for what a server does. */
    Reply answer(String prompt, AnswerSchema schema);
}
