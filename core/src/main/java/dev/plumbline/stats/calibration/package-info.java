/**
 * What a machine does to measurements of identical code: false alarms, scatter between forks and between runs, and the
 * iterations a fork needs.
 *
 * <p>From repeated A/A runs and from the history of a platform.
 */
@NullMarked
package dev.plumbline.stats.calibration;

import org.jspecify.annotations.NullMarked;
