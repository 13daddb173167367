/**
 * What every reader of a result file has in common: the interface {@link dev.plumbline.format.reader.ResultReader} and
 * the limits of what is read at all. It does not know any single format.
 *
 * <p>Separate from {@code format} so that the list of formats may depend on the readers, and the readers on this.
 */
@NullMarked
package dev.plumbline.format.reader;

import org.jspecify.annotations.NullMarked;
