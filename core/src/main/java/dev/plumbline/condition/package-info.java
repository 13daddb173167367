/**
 * Under what a side was measured, and what follows from it: which iterations something else {@linkplain
 * dev.plumbline.condition.Disturbance disturbed}, which values of a fork are {@linkplain
 * dev.plumbline.condition.JudgedIterations judged}, and whether two sides are {@linkplain
 * dev.plumbline.condition.SideConditions alike} enough for a verdict.
 *
 * <p>Everything here chooses by conditions and never by a measured value: leaving out what looks odd would make any
 * result come true. Where the constants come from stands in decision 40.
 */
@NullMarked
package dev.plumbline.condition;

import org.jspecify.annotations.NullMarked;
