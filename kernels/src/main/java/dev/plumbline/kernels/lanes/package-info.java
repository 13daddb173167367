/**
 * What vectors this JVM can run, and the words for saying that it cannot.
 *
 * <p>The Vector API is an incubating module: without {@code --add-modules jdk.incubator.vector} no class that names it
 * can be linked. Everything here can be loaded without that module, so that a caller asks first and reports the reason
 * instead of failing, and never quietly measures something else.
 *
 * <p>Arithmetic does not belong here.
 */
@NullMarked
package dev.plumbline.kernels.lanes;

import org.jspecify.annotations.NullMarked;
