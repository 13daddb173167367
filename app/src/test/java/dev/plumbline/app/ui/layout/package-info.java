/**
 * What is wrong with the layout of a window, found by looking at its nodes: words that are cut, parts that lie on each
 * other, and controls that reach beyond what holds them. Every screen of the program is looked at in the smallest
 * window, in the usual one and in a large one.
 */
@NullMarked
package dev.plumbline.app.ui.layout;

import org.jspecify.annotations.NullMarked;
