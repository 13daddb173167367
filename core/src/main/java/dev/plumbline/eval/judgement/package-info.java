/**
 * What a judge answers: score, recommendation, confidence, reasons, and what was suspicious about the texts.
 *
 * <p>Values only; how they are found belongs to {@code eval} (rules) and {@code llm} (a model beside them).
 * A score decides alone what is recommended; everything else here explains it.
 */
@NullMarked
package dev.plumbline.eval.judgement;

import org.jspecify.annotations.NullMarked;
