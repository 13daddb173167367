/**
 * The capture wizard, which turns a run into baselines: host check, choose, measure, before → after, reason.
 *
 * <p>It opens over any screen. Does not belong here: how files are written.
 */
@NullMarked
package dev.plumbline.app.ui.capture;

import org.jspecify.annotations.NullMarked;
