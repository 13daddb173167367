/**
 * Runs, plans, catalogs and measurements as JSON: what {@code runs}, {@code list}, {@code run} and the history write.
 *
 * <p>What is not known is {@code null}.
 * Secrets in JVM arguments lose their values here, too, whoever wrote the run.
 */
@NullMarked
package dev.plumbline.format.codec.run;

import org.jspecify.annotations.NullMarked;
