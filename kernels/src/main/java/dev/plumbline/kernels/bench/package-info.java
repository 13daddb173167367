/**
 * One JMH class a kernel: setup and {@code @Benchmark}, nothing else.
 *
 * <p>A method is named after the twin it measures, and the setup finds the twin by
 * that name. Before a time counts, the setup runs the twin until it is compiled and verifies the checksum of its result; a twin that
 * this JVM cannot run ends with a message that begins "unavailable: ".
 *
 * <p>Arithmetic does not belong here, and nothing is allocated in timed code, apart from the hand-over between threads.
 */
@NullMarked
package dev.plumbline.kernels.bench;

import org.jspecify.annotations.NullMarked;
