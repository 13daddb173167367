/**
 * {@code plumbline baseline}: accept, capture, show, compare and import what later measurements are held against.
 *
 * <p>What they decide is decided in core; here it is asked for and printed.
 * Nothing is accepted without a reason, all of it or none.
 */
@NullMarked
package dev.plumbline.app.cli.baseline;

import org.jspecify.annotations.NullMarked;
