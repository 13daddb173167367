/**
 * An assessment: a version of a tool on its way into the registry, what is asked, the five steps, and what came of them.
 *
 * <p>The steps themselves are done elsewhere (tests and measuring in {@code tool.measure}, analysis in
 * {@code tool.analysis}, judging in {@code eval}); who puts them in order is the service in {@code project.tools}. On
 * the command line it is {@code tool profile}; inside the code a profile is where time goes.
 */
@NullMarked
package dev.plumbline.assessment;

import org.jspecify.annotations.NullMarked;
