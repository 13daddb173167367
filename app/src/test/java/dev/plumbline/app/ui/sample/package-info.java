/**
 * What tests of the window share: a toolkit that starts once, a log that catches style-sheet warnings, pictures, and a
 * sample screen with every control and chart. Nothing here is measured; the numbers are those of no machine.
 */
@NullMarked
package dev.plumbline.app.ui.sample;

import org.jspecify.annotations.NullMarked;
