/**
 * The code that runs inside the runner JVM, beside the JMH that the measured jar was built with. It depends on the JDK
 * and on JMH alone, and only on what JMH has had since 1.21, so that a foreign jar runs without change.
 *
 * <p>Protocol: commands come as lines on stdin ({@link dev.plumbline.run.child.Command}), events leave as one JSON
 * object a line on stdout ({@link dev.plumbline.run.child.JsonLine}); {@code System.out} is re-pointed to stderr before
 * anything else runs, so that a benchmark that prints cannot break the stream. The end of stdin means that Plumbline is
 * gone: the forks are killed and the JVM halts.
 */
@NullMarked
package dev.plumbline.run.child;

import org.jspecify.annotations.NullMarked;
