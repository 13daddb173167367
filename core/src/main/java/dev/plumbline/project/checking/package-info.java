/**
 * Holding measurements against what was accepted: which benchmarks a check measures, what judges them, and the rows of its
 * report; a stopped check goes on where it was left.
 *
 * <p>The exit code follows from the {@link dev.plumbline.gate.GateReport} alone.
 */
@NullMarked
package dev.plumbline.project.checking;

import org.jspecify.annotations.NullMarked;
