/**
 * Which result files Plumbline reads: {@link dev.plumbline.format.Formats} is the list, one line a format. A file is
 * recognised by its content, never by its name.
 *
 * <p>Readers live in a package each ({@code format.jmh}, …) and implement
 * {@link dev.plumbline.format.reader.ResultReader}; everything that Plumbline itself writes as JSON or YAML is in
 * {@code format.codec}. No statistics here.
 */
@NullMarked
package dev.plumbline.format;

import org.jspecify.annotations.NullMarked;
