/**
 * Findings of security in a Python source, one class a family of calls, from its syntax tree alone.
 *
 * <p>Names are those that the imports of the file give; a call whose text is fixed is told from one that is put together.
 * A finding has a line, a severity and the words of bandit for the same thing, so that both lists can be compared.
 */
@NullMarked
package dev.plumbline.tool.analysis.security;

import org.jspecify.annotations.NullMarked;
