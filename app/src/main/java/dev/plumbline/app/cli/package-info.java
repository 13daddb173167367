/**
 * The command line: one file a command, each a thin layer that parses, calls a service of {@code core}, prints, and
 * answers an exit code ({@link dev.plumbline.app.cli.command.ExitCodes}). Results go to stdout, progress and messages to stderr.
 *
 * <p>The only place of the app that may write to {@code System.out} or end the JVM.
 */
@NullMarked
package dev.plumbline.app.cli;

import org.jspecify.annotations.NullMarked;
