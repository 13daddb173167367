package dev.plumbline.eval;

import dev.plumbline.eval.evidence.Candidate;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.MeasuredChange;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.llm.AnswerSchema;
import dev.plumbline.llm.Judges;
import dev.plumbline.llm.LanguageModel;
import dev.plumbline.llm.Reply;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** Versions to judge, written briefly. */
final class Cases {
    static final RuleTable TABLE = RulesJson.builtIn();
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
    static final Judges JUDGES = new Judges(TABLE, NOON);

    private Cases() {}

    /** The new version costs so many percent more than 10 ms; everything else stays. */
    static EvaluationCase slower(double percent, RequirementChange change, ChangeKind kind) {
        return versions(new Numbers(percent, 1, 1, 4, 4), change, kind);
    }

    /** What the two versions cost, with the slow-down in percent. */
    record Numbers(double slower, double oldFindings, double newFindings, double oldComplexity, double newComplexity) {}

    static EvaluationCase versions(Numbers numbers, RequirementChange change, ChangeKind kind) {
        double time = 10 * (1 + numbers.slower() / 100);
        return EvaluationCase.of(
                Candidate.of(VersionMetrics.of(10, 1000, numbers.oldFindings(), numbers.oldComplexity())),
                Candidate.of(VersionMetrics.of(time, 1000, numbers.newFindings(), numbers.newComplexity())),
                change,
                kind);
    }

    static RequirementChange features(int count) {
        List<String> added =
                IntStream.range(0, count).mapToObj(i -> "feature " + i).toList();
        return new RequirementChange("parse", "parse more", "more to do", added, List.of(), List.of());
    }

    static RequirementChange requirement(String summary) {
        return new RequirementChange("parse", "parse safely", summary, List.of(), List.of(), List.of());
    }

    static MeasuredChange measured(Verdict verdict, double change, double low, double high) {
        return new MeasuredChange(verdict, change, new Interval(low, high));
    }

    /** A model that says always the same. */
    record Fixed(String text) implements LanguageModel {
        @Override
        public String name() {
            return "fake";
        }

        @Override
        public Reply answer(String prompt, AnswerSchema schema) {
            return new Reply.Answer(text, Duration.ofMillis(5));
        }

        static Fixed saying(int score, String word, String reasoning) {
            return new Fixed("{\"score\": " + score + ", \"reasoning\": \"" + reasoning + "\", \"recommendation\": \""
                    + word + "\", \"confidence\": \"high\"}");
        }
    }

    /** A model that never answers. */
    record Silent(String sentence) implements LanguageModel {
        @Override
        public String name() {
            return "fake";
        }

        @Override
        public Reply answer(String prompt, AnswerSchema schema) {
            return new Reply.Silence(Reply.Cause.UNREACHABLE, sentence, Duration.ZERO);
        }
    }
}
