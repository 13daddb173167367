package dev.plumbline.llm;

import dev.plumbline.eval.ClaimCheck;
import dev.plumbline.eval.Guards;
import dev.plumbline.eval.InstructionSearch;
import dev.plumbline.eval.Prompt;
import dev.plumbline.eval.RuleEvaluator;
import dev.plumbline.eval.RuleTable;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.PerformanceDelta;
import dev.plumbline.eval.judgement.Claim;
import dev.plumbline.eval.judgement.Confidence;
import dev.plumbline.eval.judgement.Conflict;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.eval.judgement.EvaluatorKind;
import dev.plumbline.eval.judgement.ModelReport;
import dev.plumbline.eval.judgement.Reason;
import dev.plumbline.eval.judgement.RuleScore;
import dev.plumbline.eval.judgement.Score;
import dev.plumbline.eval.judgement.SuspiciousPassage;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Verdict;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts rules and model together: guards hold, and where the two disagree a person decides. */
public final class Judges {
    private static final String NO_MODEL = "no language model is set up (PLUMBLINE_LLM=none); the rules judged alone."
            + " Choose --evaluator rules where that is wanted";

    private final RuleEvaluator rules;
    private final Guards guards;
    private final InstantSource clock;
    private final JudgementParser parser = new JudgementParser();

    public Judges(RuleTable table, InstantSource clock) {
        this.rules = new RuleEvaluator(table);
        this.guards = new Guards(table);
        this.clock = clock;
    }

    /** The rules alone, by explicit choice: no model is missed. */
    public Evaluation byRules(EvaluationCase versions) {
        return byRules(versions, Optional.empty(), false);
    }

    /** A model is to judge, but none is set up: the rules' result, held as if it had been silent. */
    public Evaluation withoutModel(EvaluationCase versions) {
        return byRules(versions, Optional.of(new ModelReport("", "", "", Duration.ZERO, NO_MODEL)), true);
    }

    /** A model judges; where it gives no valid answer the rules' result stands, with the reason. */
    public Evaluation byModel(EvaluationCase versions, LanguageModel model) {
        String prompt = Prompt.of(versions);
        Reply reply = model.answer(prompt, AnswerSchema.JUDGEMENT);
        if (reply instanceof Reply.Silence silence) {
            return byRules(
                    versions,
                    Optional.of(new ModelReport(model.name(), prompt, "", silence.duration(), silence.sentence())),
                    true);
        }
        Reply.Answer answer = (Reply.Answer) reply;
        ModelWord word = parser.parse(answer.text());
        if (word instanceof ModelWord.Invalid invalid) {
            String failure = "the model gave no valid answer: " + invalid.sentence();
            return byRules(
                    versions,
                    Optional.of(new ModelReport(model.name(), prompt, answer.text(), answer.duration(), failure)),
                    true);
        }
        ModelReport report = new ModelReport(model.name(), prompt, answer.text(), answer.duration(), "");
        return together(versions, report, (ModelWord.Judgement) word);
    }

    private Evaluation byRules(EvaluationCase versions, Optional<ModelReport> report, boolean silent) {
        RuleScore ruled = rules.judge(versions);
        Guards.Guarded held = guards.hold(versions, ruled.score(), silent);
        List<Reason> caps = new ArrayList<>();
        report.map(ModelReport::failure).ifPresent(failure -> caps.add(new Reason("no_model", failure, 0)));
        caps.addAll(held.caps());
        return new Evaluation(
                held.score(),
                told(ruled, held),
                confidence(versions, silent),
                EvaluatorKind.RULES,
                report,
                ruled,
                caps,
                Optional.empty(),
                List.of(),
                InstructionSearch.in(versions),
                PerformanceDelta.of(versions),
                held.failed(),
                clock.instant());
    }

    private Evaluation together(EvaluationCase versions, ModelReport report, ModelWord.Judgement word) {
        RuleScore ruled = rules.judge(versions);
        Score said = new Score(word.score());
        // Compared as the guards leave the rules: a model that reads the guards' facts rightly contradicts nobody.
        Score rulesHeld = guards.hold(versions, ruled.score(), false).score();
        Score modelHeld = guards.hold(versions, said, false).score();
        List<SuspiciousPassage> passages = InstructionSearch.in(versions);
        List<Claim> claims = new ClaimCheck(versions).check(word.reasoning());
        Optional<Conflict> conflict = conflict(word, claims, modelHeld, rulesHeld);
        Score proposed = conflict.isEmpty() ? said : between(said, rulesHeld);
        Guards.Guarded held = guards.hold(versions, proposed, false);
        return new Evaluation(
                held.score(),
                word.reasoning(),
                conflict.isPresent()
                        ? Confidence.LOW
                        : confidence(versions, word.confidence().equals("low")),
                EvaluatorKind.LLM,
                Optional.of(report),
                ruled,
                held.caps(),
                conflict,
                claims,
                passages,
                PerformanceDelta.of(versions),
                held.failed(),
                clock.instant());
    }

    /** In the middle, but in the band in which a person decides. */
    private static Score between(Score model, Score rules) {
        return Score.of((model.value() + rules.value()) / 2.0)
                .atLeast(Score.REJECT_TO + 1)
                .atMost(Score.REVIEW_TO);
    }

    private Optional<Conflict> conflict(
            ModelWord.Judgement word, List<Claim> claims, Score modelHeld, Score rulesHeld) {
        Score said = new Score(word.score());
        List<String> why = new ArrayList<>();
        if (word.confidence().equals("low")) {
            why.add("the model says itself that its confidence is low");
        }
        long wrong = claims.stream()
                .filter(claim -> claim.standing() == Claim.Standing.CONTRADICTED)
                .count();
        if (wrong > 0) {
            why.add(Units.count(wrong, "number") + " of the model's reasoning "
                    + (wrong == 1 ? "contradicts" : "contradict") + " the measurement");
        }
        if (!word.recommendation().equals(said.recommendation().name())) {
            why.add("the model writes " + word.recommendation() + ", but its score " + said.value() + " means "
                    + said.recommendation());
        }
        if (modelHeld.recommendation() != rulesHeld.recommendation()) {
            why.add("the model's score " + said.value() + " means " + modelHeld.recommendation() + ", the rules' "
                    + rulesHeld.value() + " means " + rulesHeld.recommendation());
        }
        double limit = rules.table().row("conflict").number();
        int apart = Math.abs(modelHeld.value() - rulesHeld.value());
        if (apart > limit) {
            why.add("model and rules are " + apart + " points apart, more than " + (int) limit);
        }
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conflict(said, word.recommendation(), rulesHeld, why));
    }

    private static Confidence confidence(EvaluationCase versions, boolean doubted) {
        boolean known = versions.timeChange().isPresent()
                && versions.securityChange().isPresent()
                && versions.complexityChange().isPresent();
        if (!known) {
            return Confidence.LOW;
        }
        boolean measured = versions.measured()
                .filter(change -> change.interval().isKnown() && change.verdict() != Verdict.INCONCLUSIVE)
                .isPresent();
        return measured && !doubted ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private static String told(RuleScore ruled, Guards.Guarded held) {
        String rules = ruled.reasons().stream().map(Reason::line).collect(Collectors.joining("; "));
        String caps = held.caps().stream().map(Reason::text).collect(Collectors.joining("; "));
        return caps.isEmpty() ? rules : rules + "; " + caps;
    }
}
