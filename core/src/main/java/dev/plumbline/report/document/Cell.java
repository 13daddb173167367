package dev.plumbline.report.document;

import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Interval;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** One field of a table: what it is, and how people read it. */
public sealed interface Cell {
    /** Nothing is known here, which is not zero. */
    Cell ABSENT = new Absent();

    /** As people read it. */
    String text();

    /** Words. */
    record Words(String text) implements Cell {}

    /** There is no value. */
    record Absent() implements Cell {
        @Override
        public String text() {
            return Units.UNKNOWN;
        }
    }

    /**
     * A number.
     *
     * @param value NaN or infinite where it is unknown
     * @param text as people read it, with its unit
     */
    record Figure(double value, String text) implements Cell {}

    /** A whole number of things. */
    record Count(long number) implements Cell {
        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /** Two bounds. */
    record Range(double low, double high, String text) implements Cell {}

    /** A moment. */
    record Moment(Instant at, String text) implements Cell {}

    static Cell words(String text) {
        return new Words(text);
    }

    /** A value in a unit. */
    static Cell value(double value, MetricUnit unit) {
        return new Figure(value, Units.value(value, unit));
    }

    /** A change of cost as a fraction: {@code +2.1 %}. */
    static Cell change(double fraction) {
        return new Figure(fraction, Units.change(fraction));
    }

    static Cell probability(double p) {
        return new Figure(p, Units.probability(p));
    }

    static Cell count(long number) {
        return new Count(number);
    }

    /** A number with full precision for machines, four figures for people. */
    static Cell number(double value) {
        return new Figure(value, Units.number(value));
    }

    /** A number that is said in words of its own. */
    static Cell number(double value, String text) {
        return new Figure(value, text);
    }

    /** An interval of changes as fractions. */
    static Cell interval(Interval changes) {
        return new Range(changes.low(), changes.high(), Units.interval(changes.low(), changes.high()));
    }

    static Cell moment(Instant at, DateTimeFormatter format) {
        return new Moment(at, format.format(at));
    }
}
