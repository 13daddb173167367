package dev.plumbline.gate.check;

import static dev.plumbline.gate.Severity.FAIL;
import static dev.plumbline.gate.Severity.PASS;
import static dev.plumbline.gate.Severity.UNDECIDED;
import static dev.plumbline.gate.Severity.WARN;

import dev.plumbline.gate.Check;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.Configured;
import dev.plumbline.gate.Finding;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.settings.GateCheck.Kind;
import dev.plumbline.model.settings.GateLimit;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.estimate.MeanOfForks;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Holds the value of a metric against limits, whatever it was before: missed when its whole interval lies beyond, met when
 * all of it lies inside, and else not decided.
 */
record MetricBound(Configured configured) implements Check {
    /** Where an interval lies. */
    private enum Place {
        INSIDE,
        ACROSS,
        BEYOND
    }

    @Override
    public String id() {
        return configured.check().id();
    }

    @Override
    public Optional<String> unused() {
        return Optional.of(configured.unused());
    }

    @Override
    public Optional<Finding> judge(CheckedRow row) {
        if (!configured.isMeant(row)) {
            return Optional.empty();
        }
        Optional<MetricValues> values = row.metrics().values(configured.check().metric());
        if (values.isPresent()) {
            return Optional.of(judge(values.get()));
        }
        return configured.namesBenchmarks()
                ? Optional.of(configured.finding(UNDECIDED, configured.metric() + " was not measured"))
                : Optional.empty();
    }

    private Finding judge(MetricValues values) {
        Optional<MeanOfForks> known = MeanOfForks.of(values);
        if (known.isEmpty()) {
            return configured.finding(
                    UNDECIDED, configured.metric() + " is not judged: no fork of it is known, only a summary");
        }
        Interval interval = known.get().interval();
        if (!interval.isKnown()) {
            return configured.finding(
                    UNDECIDED, configured.metric() + " is not judged: one fork has no interval; measure with -f 5");
        }
        String words = configured.metric() + " is "
                + Units.value(known.get().mean(), values.metric().unit()) + ", 95 % interval "
                + Units.value(interval.low(), values.metric().unit()) + " \u2026 "
                + Units.value(interval.high(), values.metric().unit());
        return judge(values, interval, words);
    }

    private Finding judge(MetricValues values, Interval interval, String words) {
        GateLimit fail = configured.check().fail();
        GateLimit warn = configured.check().warn();
        for (GateLimit limit : new GateLimit[] {fail, warn}) {
            if (limit != null && limit.in(values.metric().unit()).isEmpty()) {
                return configured.finding(
                        UNDECIDED,
                        words + "; not judged, for " + limit.text() + " is no value in "
                                + values.metric().unit());
            }
        }
        Place failing = place(values, interval, fail);
        Place warning = place(values, interval, warn);
        if (failing == Place.BEYOND) {
            return configured.finding(FAIL, words + ": " + side() + limit(fail));
        }
        if (warning == Place.BEYOND && failing == Place.INSIDE) {
            return configured.finding(WARN, words + ": " + side() + limit(warn));
        }
        return failing == Place.ACROSS || warning == Place.ACROSS
                ? configured.finding(
                        UNDECIDED, words + ": not decided whether it is " + side() + limit(fail == null ? warn : fail))
                : warning == Place.BEYOND
                        ? configured.finding(WARN, words + ": " + side() + limit(warn))
                        : configured.finding(PASS, words + ": as it should be");
    }

    private Place place(MetricValues values, Interval interval, @Nullable GateLimit limit) {
        OptionalDouble bound = limit == null
                ? OptionalDouble.empty()
                : limit.in(values.metric().unit());
        if (bound.isEmpty()) {
            return Place.INSIDE;
        }
        double at = bound.getAsDouble();
        boolean most = configured.check().kind() == Kind.AT_MOST;
        if (most ? interval.low() > at : interval.high() < at) {
            return Place.BEYOND;
        }
        return (most ? interval.high() <= at : interval.low() >= at) ? Place.INSIDE : Place.ACROSS;
    }

    private String side() {
        return configured.check().kind() == Kind.AT_MOST ? "above " : "below ";
    }

    private static String limit(@Nullable GateLimit limit) {
        return limit == null ? "" : limit.text();
    }
}
