/**
 * The JSON machinery that readers and codecs share: one strict mapper, and the translation of its complaints into
 * sentences that name the file, the place and the remedy.
 *
 * <p>Jackson does not appear outside the {@code format}, {@code store} and {@code baseline} packages.
 */
@NullMarked
package dev.plumbline.format.json;

import org.jspecify.annotations.NullMarked;
