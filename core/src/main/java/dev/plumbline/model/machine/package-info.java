/**
 * The machine that a measurement was made on: facts, and the fingerprint of those that may change a result
 * ({@link dev.plumbline.model.machine.Platform}).
 *
 * <p>Values of secrets never enter a fingerprint.
 */
@NullMarked
package dev.plumbline.model.machine;

import org.jspecify.annotations.NullMarked;
