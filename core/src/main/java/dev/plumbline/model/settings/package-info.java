/**
 * What a workspace says in its {@code plumbline.yaml}: builds, budgets, renamed benchmarks.
 *
 * <p>Values only; reading and writing the file belongs to the codecs.
 * A setting that is left out has one default, and it stands here.
 */
@NullMarked
package dev.plumbline.model.settings;

import org.jspecify.annotations.NullMarked;
