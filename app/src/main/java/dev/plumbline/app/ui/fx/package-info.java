/**
 * The only code that knows the JavaFX thread, its frames and its toolkit.
 *
 * <p>Anything that happens elsewhere reaches the screen in one of three ways: many events a second go through a
 * {@link dev.plumbline.app.ui.fx.FrameBuffer}, which hands over one batch a frame; long work runs through a
 * {@link dev.plumbline.app.ui.fx.UiExecutor}; and what should happen later is asked of a
 * {@link dev.plumbline.app.ui.fx.UiTimer}. All three are interfaces or take one, so that view models are tested
 * without a toolkit. When nothing happens, no frame is drawn.
 *
 * <p>Does not belong here: anything that knows what the frames show.
 */
@NullMarked
package dev.plumbline.app.ui.fx;

import org.jspecify.annotations.NullMarked;
