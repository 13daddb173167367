/**
 * The rules of a policy, one file each: pure functions from a judged row to a finding. To add one, write the file and
 * add a line to {@link dev.plumbline.gate.check.Checks}.
 *
 * <p>A check never measures and never reads a file.
 */
@NullMarked
package dev.plumbline.gate.check;

import org.jspecify.annotations.NullMarked;
