/**
 * What a policy makes of verdicts: a {@link dev.plumbline.gate.Policy} with its thresholds, {@code gate.check} with one
 * file a rule, {@link dev.plumbline.gate.Finding}s, and the {@link dev.plumbline.gate.GateReport} that ends in an exit
 * code.
 *
 * <p>A threshold grades how bad a <i>proven</i> change is; it never is the proof.
 */
@NullMarked
package dev.plumbline.gate;

import org.jspecify.annotations.NullMarked;
