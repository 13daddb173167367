/**
 * Commands that measure and judge: {@code run}, {@code check}, {@code ab}, {@code calibrate}, {@code compare},
 * {@code explain}, {@code goals}, {@code should-stop}, {@code steady-state}, {@code list}.
 *
 * <p>What they decide is decided in core; here it is asked for and printed.
 */
@NullMarked
package dev.plumbline.app.cli.measure;

import org.jspecify.annotations.NullMarked;
