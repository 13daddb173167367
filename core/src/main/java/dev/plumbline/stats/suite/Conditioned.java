package dev.plumbline.stats.suite;

import dev.plumbline.condition.BlankLoop;
import dev.plumbline.condition.JudgedIterations;
import dev.plumbline.condition.SideConditions;
import dev.plumbline.model.AsideFork;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.estimate.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the conditions of two sides make of a comparison: between sides that were not measured alike no verdict holds, and
 * what costs no more than a loop without work has none. The numbers stay; only the verdict is withheld.
 */
final class Conditioned {
    private final Environment old;
    private final Environment now;

    Conditioned(Environment old, Environment now) {
        this.old = old;
        this.now = now;
    }

    /** The comparison of a pair, with its verdict where the conditions allow one. */
    Comparison of(Comparison comparison, Pairing.Pair pair, Rule rule) {
        List<Caveat> disturbed = new ArrayList<>();
        if (pair.newMetric().metric().isPrimary()) {
            disturbed(pair.old(), "old").ifPresent(disturbed::add);
            disturbed(pair.now(), "new").ifPresent(disturbed::add);
        }
        Comparison said = comparison.withCaveats(disturbed);
        if (comparison.verdict() == Verdict.INCOMPATIBLE) {
            return said;
        }
        Optional<Caveat> idle = noWork(pair, rule);
        if (idle.isPresent()) {
            return said.undecided(idle.get());
        }
        return unlike(pair).map(said::withheld).orElse(said);
    }

    /**
     * These rows with the CPU time of an operation beside each withheld verdict on its time: a load that took cores away
     * moves it far less. It is told, and never the verdict.
     */
    static List<ComparisonRow> withCpuTime(List<ComparisonRow> rows) {
        return rows.stream()
                .map(row -> row.metric().isPrimary() && row.comparison().isWithheld()
                        ? row.with(row.comparison().withCaveats(cpuTime(row, rows)))
                        : row)
                .toList();
    }

    private static List<Caveat> cpuTime(ComparisonRow timed, List<ComparisonRow> rows) {
        return rows.stream()
                .filter(row -> row.metric().name().equals(Metric.CPU_TIME))
                .filter(row -> row.benchmark().equals(timed.benchmark()))
                .map(ComparisonRow::comparison)
                .filter(cpu -> Double.isFinite(cpu.change()))
                .map(cpu -> new Caveat(
                        Caveat.Kind.CPU_TIME,
                        "CPU time an operation: " + Units.value(cpu.oldValue(), cpu.unit()) + " → "
                                + Units.value(cpu.newValue(), cpu.unit()) + " (" + Units.change(cpu.change())
                                + "; not the verdict)"))
                .toList();
    }

    /** Why the two sides cannot be compared; empty when they can. */
    private Optional<Caveat> unlike(Pairing.Pair pair) {
        if (isForeign(pair.old()) || isForeign(pair.now())) {
            return Optional.empty();
        }
        SideConditions before = SideConditions.of(pair.old().primary().forks(), old.cores());
        SideConditions after = SideConditions.of(pair.now().primary().forks(), now.cores());
        return before.isLike(after)
                ? Optional.empty()
                : Optional.of(new Caveat(
                        Caveat.Kind.CONDITIONS,
                        "suspected: measured under different conditions (old: " + before.words() + "; new: "
                                + after.words() + "), so no verdict; measure both sides alike"));
    }

    private static boolean isForeign(Measurement side) {
        return !side.provenance().equals(Provenance.OWN);
    }

    /** What was left out, or measured again, because something else disturbed it. */
    private static Optional<Caveat> disturbed(Measurement side, String name) {
        List<Fork> forks = side.primary().forks();
        int leftOut = forks.stream().mapToInt(JudgedIterations::leftOut).sum();
        long marked = forks.stream().filter(JudgedIterations::isDisturbed).count();
        long repeated = side.aside().stream().filter(AsideFork::isReplaced).count();
        List<String> parts = new ArrayList<>();
        if (leftOut > 0) {
            parts.add(
                    leftOut + " of " + side.primary().pooled().size() + " iterations were disturbed and are left out");
        }
        if (repeated > 0) {
            parts.add(repeated + (repeated == 1 ? " disturbed fork was" : " disturbed forks were") + " measured again");
        }
        if (marked > 0) {
            parts.add(marked + " of " + forks.size() + (forks.size() == 1 ? " fork was" : " forks were")
                    + " disturbed throughout");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caveat(Caveat.Kind.DISTURBED, name + ": " + String.join("; ", parts)));
    }

    private Optional<Caveat> noWork(Pairing.Pair pair, Rule rule) {
        boolean before = isIdle(pair.old(), pair.oldMetric(), old, rule);
        boolean after = isIdle(pair.now(), pair.newMetric(), now, rule);
        if (!before && !after) {
            return Optional.empty();
        }
        String side = before && after ? "" : before ? "old: " : "new: ";
        String blank = BlankLoop.nanos(after ? now : old).map(Units::number).orElse(Units.UNKNOWN);
        return Optional.of(new Caveat(
                Caveat.Kind.NO_WORK,
                side + "no measurable work: it takes no longer than a loop without any (" + blank
                        + " ns/op), so no verdict; return the result or use a Blackhole"));
    }

    /** Whether the 95 % interval of a cost reaches down to that of a loop without work. */
    private static boolean isIdle(Measurement side, MetricValues metric, Environment environment, Rule rule) {
        if (!metric.metric().unit().isTime() || !BlankLoop.isIn(side.benchmark().mode())) {
            return false;
        }
        Optional<Double> blank = BlankLoop.nanos(environment);
        return blank.isPresent()
                && Level.of(metric, Budget.Statistic.MEAN, RunDeviation.NONE, rule)
                        .filter(level -> level.interval().low() <= blank.get())
                        .isPresent();
    }
}
