/**
 * JSON contracts of the tool commands: one class a request or answer, with exactly the field names that other programs
 * rely on. A complaint about a request names the path to the field.
 *
 * <p>What is unknown is written as {@code null}, never as zero. Nothing is judged or measured here.
 */
@NullMarked
package dev.plumbline.format.tool;

import org.jspecify.annotations.NullMarked;
