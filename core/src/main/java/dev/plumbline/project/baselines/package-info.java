/**
 * Accepting: runs become baselines of a platform, with a reason, all of them or none; the older summaries are taken in the
 * same way.
 *
 * <p>What is not trusted as a baseline (failed, under load, a regression nobody accepted) is refused or asked about here.
 * A baseline is a file in git: people review it there.
 */
@NullMarked
package dev.plumbline.project.baselines;

import org.jspecify.annotations.NullMarked;
