/**
 * Child processes: started, their output drained, and ended with all that they started, at a limit or on request.
 *
 * <p>{@link dev.plumbline.process.ChildProcess} is for a program that is asked one thing and ends. The runner JVM of a
 * benchmark talks for as long as it lives and belongs to {@code run}. Nothing here knows what is started.
 */
@NullMarked
package dev.plumbline.process;

import org.jspecify.annotations.NullMarked;
