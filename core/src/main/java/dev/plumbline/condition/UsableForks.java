package dev.plumbline.condition;

import dev.plumbline.model.AsideFork;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many forks of a benchmark stand behind its numbers, and what became of the others.
 *
 * @param usable forks that are judged
 * @param cold forks that never got warm
 * @param failed forks that ended without a result
 * @param cutOff forks that were killed, and of which the iterations until then are kept
 * @param disturbed judged forks that were disturbed throughout
 * @param replaced disturbed forks in whose place a repeat is judged
 */
public record UsableForks(int usable, int cold, int failed, int cutOff, int disturbed, int replaced) {
    /** Of a row of which nothing was measured here. */
    public static final UsableForks NONE = new UsableForks(0, 0, 0, 0, 0, 0);

    /** Of a benchmark as a run has it. */
    public static UsableForks of(Run run, Benchmark benchmark) {
        List<Run.FailedFork> lost = run.failures().stream()
                .filter(fork -> fork.benchmark().equals(benchmark))
                .filter(fork -> fork.failure() != Failure.UNAVAILABLE)
                .toList();
        int cold = count(lost, fork -> fork.failure() == Failure.NOT_WARM);
        Optional<Measurement> measured = run.measurement(benchmark);
        return new UsableForks(
                measured.map(Measurement::forkCount).orElse(0),
                cold,
                count(lost, fork -> fork.failure() != Failure.NOT_WARM && fork.failure() != Failure.CUT_OFF),
                cutOff(measured, lost),
                measured.map(UsableForks::disturbed).orElse(0),
                measured.map(UsableForks::replaced).orElse(0));
    }

    private static int disturbed(Measurement measured) {
        return count(measured.primary().forks(), JudgedIterations::isDisturbed);
    }

    /** A fork that hung and was killed for it has failed, and is not counted here. */
    private static int cutOff(Optional<Measurement> measured, List<Run.FailedFork> lost) {
        int alone = count(lost, fork -> fork.failure() == Failure.CUT_OFF);
        int beside = count(
                measured.map(Measurement::aside).orElse(List.of()),
                fork -> fork.cutOff()
                        && fork.repeats() == 0
                        && lost.stream().noneMatch(failed -> failed.fork() == fork.fork()));
        return alone + beside;
    }

    private static int replaced(Measurement measured) {
        return count(measured.aside(), AsideFork::isReplaced);
    }

    private static <T> int count(List<T> forks, Predicate<T> wanted) {
        return (int) forks.stream().filter(wanted).count();
    }

    /** All forks that were to be judged. */
    public int planned() {
        return usable + cold + failed + cutOff;
    }

    /** Whether nothing needs to be said. */
    public boolean isAsPlanned() {
        return usable == planned() && disturbed == 0 && replaced == 0;
    }

    /** {@code 4 of 6 forks usable, 2 cold}; empty where all are and nothing disturbed them. */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (usable < planned()) {
            parts.add(usable + " of " + planned() + (planned() == 1 ? " fork" : " forks") + " usable");
        }
        add(parts, cold, "cold");
        add(parts, failed, "failed");
        add(parts, cutOff, "cut off");
        add(parts, disturbed, "disturbed");
        add(parts, replaced, "disturbed and measured again");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }
}
