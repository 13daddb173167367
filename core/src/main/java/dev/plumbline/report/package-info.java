/**
 * What people read: comparisons and checks as text for a terminal, as Markdown for a pull request, as CSV. The window
 * and the command line print the same words because both take them from here.
 *
 * <p>Decides nothing and computes nothing beyond totals.
 */
@NullMarked
package dev.plumbline.report;

import org.jspecify.annotations.NullMarked;
