/**
 * JMH benchmarks that the tests of the runner measure for real: steady ones, slower ones, and one for each way a fork
 * can fail. They are compiled by JMH's own annotation processor, like a user's.
 *
 * <p>Nothing here is about speed.
 */
@NullMarked
package dev.plumbline.run.bench;

import org.jspecify.annotations.NullMarked;
