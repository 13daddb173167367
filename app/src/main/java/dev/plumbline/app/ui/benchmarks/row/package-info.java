/**
 * A row of the table of benchmarks: its typed values, the group it stands in, and the cells that show it.
 *
 * <p>All numbers of a row come from one lens.
 * A value that is not known sorts behind those that are, and is printed as a dash.
 */
@NullMarked
package dev.plumbline.app.ui.benchmarks.row;

import org.jspecify.annotations.NullMarked;
