/**
 * What every command stands on: how results and remarks are printed, exit codes and what they mean, the root with the
 * workspace and the window, stopping by Ctrl+C.
 *
 * <p>Knows no single command.
 */
@NullMarked
package dev.plumbline.app.cli.command;

import org.jspecify.annotations.NullMarked;
