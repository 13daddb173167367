/**
 * From samples to verdicts: pure functions on numbers that were measured elsewhere. Nothing here reads a file, a clock
 * or a setting of the machine.
 *
 * <p>The way of a comparison: {@link dev.plumbline.stats.Sample} turns the iterations of each fork into two values (its
 * floor and its mean, on a log scale), {@link dev.plumbline.stats.ModeratedTest} compares the forks of two sides per
 * lens, {@link dev.plumbline.stats.Judge} makes a {@link dev.plumbline.stats.Comparison} of it, and
 * {@link dev.plumbline.stats.suite.SuiteComparison} pairs two result sets and corrects for their number
 * ({@link dev.plumbline.stats.suite.BenjaminiHochberg}).
 *
 * <p>The fork is the unit of replication: iterations of one JVM are not independent (Georges, Buytaert, Eeckhout, OOPSLA
 * 2007; Kalibera and Jones, ISMM 2013), so they are never pooled. What a verdict cannot vouch for travels with it as a
 * {@link dev.plumbline.stats.Caveat}. Thresholds of a policy do not belong here, they belong to the gate.
 */
@NullMarked
package dev.plumbline.stats;

import org.jspecify.annotations.NullMarked;
