/**
 * The profiling harness: all kernels in one workload that is long enough for a flame graph.
 *
 * <p>{@link dev.plumbline.kernels.harness.MemoryHarness} runs 1,000 spreading queries over a graph of 10,000 nodes and
 * 50,000 edges, 1,000 similarity queries of 1,000 candidates, and 10,000 decays.
 *
 * <p>It is a workload to look into, not a figure to compare: its time is a sum of three unlike things.
 */
@NullMarked
package dev.plumbline.kernels.harness;

import org.jspecify.annotations.NullMarked;
