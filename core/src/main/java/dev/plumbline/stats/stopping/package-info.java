/**
 * When to stop measuring: looks at a run in progress that share the false-alarm probability, and how much narrower an
 * interval would become by more forks.
 *
 * <p>Source: group-sequential looks by alpha spending, simulated for the forks of this program.
 */
@NullMarked
package dev.plumbline.stats.stopping;

import org.jspecify.annotations.NullMarked;
