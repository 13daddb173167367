/**
 * Journeys through the whole window without a robot: keys, buttons and dropped files go to the scene as events, and
 * what a person would read is looked for among its nodes. The service behind the window is a fake.
 */
@NullMarked
package dev.plumbline.app.ui.journey;

import org.jspecify.annotations.NullMarked;
