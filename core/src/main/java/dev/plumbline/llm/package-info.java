/**
 * Asking a language model, and not believing it: the port {@link dev.plumbline.llm.LanguageModel}, its adapters for
 * Ollama and OpenAI-compatible servers, and the strict reading of what comes back.
 *
 * <p>A model that is late, absent or answers nonsense is a value, {@link dev.plumbline.llm.Reply.Silence} or a
 * {@link dev.plumbline.llm.ModelWord.Invalid}, with a sentence for the user. What is asked and what follows from the
 * answer is the business of {@code eval}. HTTP and LangChain4j appear nowhere else.
 */
@NullMarked
package dev.plumbline.llm;

import org.jspecify.annotations.NullMarked;
