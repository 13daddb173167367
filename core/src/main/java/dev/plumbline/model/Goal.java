package dev.plumbline.model;

/**
 * A ratio that the authors of benchmarks want to reach: how many times faster one of them is than another, both measured
 * in the same run. From the {@code goals} of a descriptor.
 *
 * @param id short and stable
 * @param text what is wanted, in words
 * @param fast full name of the benchmark that shall be the faster one
 * @param slow full name of the other
 * @param atLeast the ratio slow / fast that is wanted
 * @param jdkFeature the JDK it is stated for: 17, 25
 */
public record Goal(String id, String text, String fast, String slow, double atLeast, int jdkFeature) {}
