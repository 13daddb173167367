package dev.plumbline.gate;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.settings.GateCheck;
import java.util.function.Predicate;

/**
 * A check that a workspace configures, and which benchmarks its settings mean by it.
 *
 * @param meant whether it has a say in a benchmark
 */
public record Configured(GateCheck check, Predicate<Benchmark> meant) {
    /** Whether somebody named the benchmarks, so that one of them without the metric is a fault. */
    public boolean namesBenchmarks() {
        return !check.benchmarks().isEmpty();
    }

    /** What it looks at, in words. */
    public String metric() {
        return check.metric().isEmpty() ? "the score" : check.metric();
    }

    /** Whether this row is its business: a benchmark's own row, not the extra one of its allocation. */
    public boolean isMeant(CheckedRow row) {
        return row.metric().isPrimary() && meant.test(row.benchmark());
    }

    /** What it says of a row. */
    public Finding finding(Severity severity, String text) {
        return new Finding(check.id(), severity, text);
    }

    /** What is said when no row of a report was its business. */
    public String unused() {
        return "the check '" + check.id() + "' judged nothing: no benchmark that it means has " + metric();
    }
}
