/**
 * Series as plain text: one number a line behind its place, under a header that names both. Read as a stream, judged
 * line by line; what a line cannot be is said with its number.
 *
 * <p>Result files of harnesses do not belong here, they have packages of their own.
 */
@NullMarked
package dev.plumbline.format.csv;

import org.jspecify.annotations.NullMarked;
