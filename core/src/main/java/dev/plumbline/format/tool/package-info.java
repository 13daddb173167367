/**
 * The JSON of the tool commands: requests read field by field, answers written with the field names of the contract.
 *
 * <p>Unknown values are written as null, never as 0. What a command does is not decided here; the nouns live in
 * {@code tool} and {@code eval}.
 */
@NullMarked
package dev.plumbline.format.tool;

import org.jspecify.annotations.NullMarked;
