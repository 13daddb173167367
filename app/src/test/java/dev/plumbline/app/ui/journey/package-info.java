/**
 * Journeys through the whole window as the program opens it, on real workspaces with their files and databases. TestFX
 * moves the mouse and presses the keys; what a person would read is looked for among the nodes that are drawn. Files
 * from another program come as events, because there is no desktop to drag them from.
 */
@NullMarked
package dev.plumbline.app.ui.journey;

import org.jspecify.annotations.NullMarked;
