/**
 * Judging a tool version against its predecessor: a {@link dev.plumbline.eval.judgement.Score} with
 * reasons, from which alone the {@link dev.plumbline.eval.judgement.Recommendation} follows.
 *
 * <p>{@code RuleEvaluator} judges by the table, always. A language model may judge besides;
 * {@link dev.plumbline.llm.Judges} puts both together, holds the {@code Guards} whatever a model
 * says, and sends what they disagree about to a person. Everything under judgement is untrusted text.
 *
 * <p>Measuring and analysing belong to {@code tool}, people's decisions to the registry.
 */
@NullMarked
package dev.plumbline.eval;

import org.jspecify.annotations.NullMarked;
