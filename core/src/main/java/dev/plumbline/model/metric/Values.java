package dev.plumbline.model.metric;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;

/**
 * An immutable row of numbers with value equality, in the order in which they were measured. Wraps the array that a
 * record must not hold. May contain NaN and infinities: what a harness wrote is kept, and judged later.
 */
public final class Values {
    public static final Values NONE = new Values(new double[0]);

    private final double[] numbers;

    private Values(double[] numbers) {
        this.numbers = numbers;
    }

    public static Values of(double... numbers) {
        return numbers.length == 0 ? NONE : new Values(numbers.clone());
    }

    public static Values of(Collection<Double> numbers) {
        return of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    public int size() {
        return numbers.length;
    }

    public boolean isEmpty() {
        return numbers.length == 0;
    }

    public double get(int index) {
        return numbers[index];
    }

    public DoubleStream stream() {
        return Arrays.stream(numbers);
    }

    /** A fresh copy that the caller may sort or change. */
    public double[] toArray() {
        return numbers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
