/**
 * Tests of what screens share about measuring, and the fakes they use: a service on no machine and recorded runs.
 * Nothing here is measured; the numbers are those of no machine.
 */
@NullMarked
package dev.plumbline.app.ui.measuring;

import org.jspecify.annotations.NullMarked;
