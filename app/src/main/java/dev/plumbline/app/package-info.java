/** Placeholder. */
@NullMarked
package dev.plumbline.app;

import org.jspecify.annotations.NullMarked;
