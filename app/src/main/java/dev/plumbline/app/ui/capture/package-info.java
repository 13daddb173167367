/**
 * The capture wizard, which turns a run into baselines: host check, choose, measure, before → after, reason.
 *
 * <p>{@link dev.plumbline.app.ui.capture.CaptureWizard} opens it at the right of any screen. Nothing is written before
 * the last step, a regression takes a reason of its own, and few forks never make a reference.
 *
 * <p>Does not belong here: how files are written.
 */
@NullMarked
package dev.plumbline.app.ui.capture;

import org.jspecify.annotations.NullMarked;
