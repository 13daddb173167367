package dev.plumbline.review;

import dev.plumbline.tool.RequirementChange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything a reviewer reads of a version of a tool. What is not known is empty, never 0.
 *
 * @param steps what was done, with what came of each
 * @param sandbox the level of the sandbox it ran in, and what that did not enforce
 */
public record ToolEvidence(
        RequirementChange requirement,
        Judgement judgement,
        Measured measured,
        Side before,
        Side after,
        List<Step> steps,
        String sandbox) {
    public ToolEvidence {
        steps = List.copyOf(steps);
    }

    /** What the judges said. */
    public record Judgement(
            String reasoning,
            OptionalDouble score,
            String confidence,
            String evaluator,
            ModelAnswer model,
            OptionalDouble rulesScore,
            List<Points> rules,
            List<Points> guards,
            List<String> conflict,
            List<CheckedNumber> numbers,
            List<Passage> passages) {
        public Judgement {
            rules = List.copyOf(rules);
            guards = List.copyOf(guards);
            conflict = List.copyOf(conflict);
            numbers = List.copyOf(numbers);
            passages = List.copyOf(passages);
        }
    }

    /** What was asked of a model and what it said; all empty where none was asked. */
    public record ModelAnswer(String name, OptionalDouble seconds, String prompt, String rawAnswer, String failure) {}

    /** A rule or a guard with what it gave or took. */
    public record Points(String rule, double points, String text) {}

    /** A number of the reasoning ({@code start} to {@code end}), compared with the measurement. */
    public record CheckedNumber(int start, int end, String standing, String measured) {}

    /** A text that speaks to the judge. */
    public record Passage(String where, String text) {}

    /**
     * How the time changed, as measured in turns; fractions, above zero is slower.
     *
     * @param times what the change is the change of; empty where it was not kept
     */
    public record Measured(
            OptionalDouble change,
            OptionalDouble low,
            OptionalDouble high,
            String verdict,
            Optional<Times> times,
            List<String> caveats) {
        public Measured {
            caveats = List.copyOf(caveats);
        }
    }

    /** What a call costs on both sides in ms, and which value that is: of a lens ({@code floor}), or {@code median}. */
    public record Times(String of, OptionalDouble before, OptionalDouble after) {}

    /**
     * The times that stand beside the change. They are those of the lens that carries it: the medians of the same forks
     * can point the other way.
     */
    public Times times() {
        return measured.times().orElseGet(() -> new Times("median", before.millis(), after.millis()));
    }

    /**
     * One of the two versions.
     *
     * @param forkMillis ms a call, one value a fork
     * @param cpuMillis CPU time a call
     * @param printed the begin of what it printed while it was measured; empty where that was nothing
     */
    public record Side(
            String version,
            String source,
            OptionalDouble millis,
            List<Double> forkMillis,
            OptionalDouble cpuMillis,
            String printed,
            OptionalDouble memoryKb,
            OptionalDouble securityIssues,
            OptionalDouble complexity,
            String grade) {
        public Side {
            forkMillis = List.copyOf(forkMillis);
        }
    }

    /** One step of the profile. */
    public record Step(String name, String status, String reason) {}
}
