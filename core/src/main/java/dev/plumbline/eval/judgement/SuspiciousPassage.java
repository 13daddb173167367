package dev.plumbline.eval.judgement;

/**
 * A place in an untrusted text that reads like an instruction to the judge.
 *
 * @param where the text: {@code new code}, {@code change summary}
 * @param offset where it begins, in characters
 * @param text as it stands there
 */
public record SuspiciousPassage(String where, int offset, String text) {}
