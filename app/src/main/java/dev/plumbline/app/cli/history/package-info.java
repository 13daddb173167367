/**
 * Commands on what was measured before: {@code runs}, {@code trend}, {@code changepoints}, {@code edit}, {@code history},
 * {@code import}, {@code export}.
 *
 * <p>What they decide is decided in core; here it is asked for and printed.
 */
@NullMarked
package dev.plumbline.app.cli.history;

import org.jspecify.annotations.NullMarked;
