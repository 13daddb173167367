/**
 * Two result sets against each other: rows are paired, judged one by one, corrected for their number, and those whose
 * conditions or work differ are withheld.
 *
 * <p>{@link dev.plumbline.stats.suite.SuiteComparison} is the way in.
 */
@NullMarked
package dev.plumbline.stats.suite;

import org.jspecify.annotations.NullMarked;
