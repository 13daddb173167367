/**
 * Runs benchmarks: a {@link dev.plumbline.run.RunPlan} says what, a {@link dev.plumbline.run.RunSession} does it fork by
 * fork in a runner JVM of its own ({@link dev.plumbline.run.ChildJvm}) and reports
 * {@link dev.plumbline.event.RunEvent}s, {@link dev.plumbline.run.EventLog} keeps them through a crash, and
 * {@link dev.plumbline.run.RunAssembler} makes measurements of them.
 *
 * <p>Nothing here judges or draws; while a fork measures, nothing here works.
 */
@NullMarked
package dev.plumbline.run;

import org.jspecify.annotations.NullMarked;
