/**
 * What all screens share about the project folder that is open: its name, its platform, the fitness of the host, and
 * what runs at the moment.
 *
 * <p>A {@link dev.plumbline.app.ui.workspace.Workspace} is observable and belongs to the JavaFX thread. It is passed to
 * each view model by constructor; there is no event bus. Does not belong here: what only one screen shows.
 */
@NullMarked
package dev.plumbline.app.ui.workspace;

import org.jspecify.annotations.NullMarked;
