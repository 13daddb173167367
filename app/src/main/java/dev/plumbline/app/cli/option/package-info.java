/**
 * Options that several commands share, each with its checks and its one sentence for wrong usage.
 *
 * <p>An option says what was asked; doing it belongs to the services.
 * Defaults stand here, so that help prints them.
 */
@NullMarked
package dev.plumbline.app.cli.option;

import org.jspecify.annotations.NullMarked;
