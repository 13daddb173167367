/**
 * Tests of what follows from the conditions of a measurement: by hand-made conditions whose effect is known.
 *
 * <p>The rates that the constants lead to are measured on recorded forks, in {@code RecordedConditionsTest}.
 */
@NullMarked
package dev.plumbline.condition;

import org.jspecify.annotations.NullMarked;
