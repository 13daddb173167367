/**
 * What can be said of a Python source without running it: {@link dev.plumbline.tool.analysis.Analysers} has one built in
 * that always says it, without any Python on the machine; {@code radon} and {@code bandit} say it besides where they are
 * installed.
 *
 * <p>Every part names the analyser and its version. What could not be analysed is empty, never zero and never grade A:
 * with a syntax error complexity, security and quality are unknown. Measuring is not done here, judging neither.
 */
@NullMarked
package dev.plumbline.tool.analysis;

import org.jspecify.annotations.NullMarked;
