/**
 * Result files of an inference monitoring suite: a mean, a deviation, percentiles, and metrics of its own.
 *
 * <p>Not in such a file, and therefore unknown: the values behind them, the machine, the commit.
 *
 * <p>{@link dev.plumbline.format.monitoring.MonitoringReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.monitoring;

import org.jspecify.annotations.NullMarked;
