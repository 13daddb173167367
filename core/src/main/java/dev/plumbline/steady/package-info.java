/**
 * Where the warm-up of a fork ends: pure functions on the iterations of one fork, measured without warm-up iterations.
 * {@link dev.plumbline.steady.SteadyState} is the door. It segments the iterations (PELT under a penalty that CROPS and
 * a knee choose), then asks from the last segment backwards which one differs by 5 % or more (Barrett et al., OOPSLA
 * 2017; Traini et al., EMSE 28:13, 2023). {@link dev.plumbline.steady.WarmupAdvice} sums up the forks of a benchmark.
 *
 * <p>Nothing here blocks a verdict: a fork that never settles is said to be one.
 */
@NullMarked
package dev.plumbline.steady;

import org.jspecify.annotations.NullMarked;
