/**
 * Findings of security in a Python source, one class a family of calls, from its syntax tree alone.
 *
 * <p>Names are those that the imports of the file give; a call whose text is fixed is told from one that is put together.
 */
@NullMarked
package dev.plumbline.tool.analysis.security;

import org.jspecify.annotations.NullMarked;
