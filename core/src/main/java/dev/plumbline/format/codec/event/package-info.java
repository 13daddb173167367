/**
 * The events of a run and the messages of the runner JVM, one JSON object a line, and the descriptor of a benchmark jar.
 *
 * <p>A line that cannot be read costs that line.
 * The runner JVM writes its lines without these classes, because nothing of ours runs beside a foreign JMH.
 */
@NullMarked
package dev.plumbline.format.codec.event;

import org.jspecify.annotations.NullMarked;
