/**
 * {@code plumbline tool}: assess versions of tools, step by step or the whole way, and look into their registry.
 *
 * <p>JSON in, JSON out; words on a terminal.
 * A wrong request is told with the path to the field and ends 64.
 */
@NullMarked
package dev.plumbline.app.cli.tool;

import org.jspecify.annotations.NullMarked;
