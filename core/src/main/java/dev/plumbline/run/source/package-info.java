/**
 * Where benchmarks come from: a jar or a class path, what it says of its benchmarks, the JDK it needs, and how a project is
 * built.
 *
 * <p>Nothing of a foreign jar is loaded into this JVM.
 */
@NullMarked
package dev.plumbline.run.source;

import org.jspecify.annotations.NullMarked;
