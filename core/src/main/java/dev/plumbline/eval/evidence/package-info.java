/**
 * What a judgement rests on: the two versions, what was measured of them, what changed, and under which circumstances.
 *
 * <p>Numbers here were measured; texts are those of other people and are read, never obeyed.
 * A field that nobody measured is empty, and a judge says so in its confidence.
 */
@NullMarked
package dev.plumbline.eval.evidence;

import org.jspecify.annotations.NullMarked;
