/**
 * Versions of tools on their way through tests, measurement, analysis and judgement into the registry
 * ({@link dev.plumbline.project.tools.Assessing}), and looking them up.
 *
 * <p>What the registry cannot take is kept in a file of its own: nothing that was measured is lost.
 */
@NullMarked
package dev.plumbline.project.tools;

import org.jspecify.annotations.NullMarked;
