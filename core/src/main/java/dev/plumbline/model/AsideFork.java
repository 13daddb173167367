package dev.plumbline.model;

/**
 * A fork that came to its end and is kept, but does not count: another one was measured in its place, or it was measured
 * in the place of another and was no better.
 *
 * @param fork its number; {@code repeats} is that of the fork it was to replace, 0 when it is an original
 * @param primary values of the primary metric
 */
public record AsideFork(int fork, int repeats, Fork primary) {}
