/** Placeholder. */
@NullMarked
package dev.plumbline.model;

import org.jspecify.annotations.NullMarked;
