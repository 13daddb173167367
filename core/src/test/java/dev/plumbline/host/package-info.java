/**
 * Tests of what the machine tells of itself: by lines as Linux writes them.
 *
 * <p>What cannot be read must stay unknown and never become zero.
 */
@NullMarked
package dev.plumbline.host;

import org.jspecify.annotations.NullMarked;
