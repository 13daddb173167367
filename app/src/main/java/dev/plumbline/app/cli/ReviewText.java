package dev.plumbline.app.cli;

import dev.plumbline.format.codec.KernelReviewJson;
import dev.plumbline.format.tool.ToolEvidenceJson;
import dev.plumbline.model.Units;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.review.ToolEvidence;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A review as a person reads it on a terminal; sources, prompts and answers are in its JSON. */
final class ReviewText {
    private final StringBuilder text = new StringBuilder();

    static String of(ReviewItem item) {
        ReviewText text = new ReviewText();
        text.head(item);
        if (item.subject() == Subject.TOOL) {
            text.tool(ToolEvidenceJson.read(item.evidence()));
        } else {
            text.kernel(KernelReviewJson.facts(item.evidence()));
        }
        text.decisions(item);
        text.line("everything, with sources, prompt and raw answer: plumbline review show " + item.id()
                + " --format json");
        return text.text.toString();
    }

    private void head(ReviewItem item) {
        text.append(item.id()).append(": ").append(item.state().word());
        text.append(", ").append(item.previous().isEmpty() ? "first" : item.previous());
        text.append(" → ").append(item.version());
        item.score().ifPresent(score -> text.append(", score ").append(Units.number(score)));
        item.change().ifPresent(change -> text.append(", cost ").append(Units.change(change)));
        text.append('\n');
    }

    private void tool(ToolEvidence evidence) {
        String asked = evidence.requirement().newRequirement();
        if (!asked.isBlank()) {
            line("asked: " + asked);
        }
        String before = evidence.requirement().previousRequirement();
        if (!before.isBlank() && !before.equals(asked)) {
            line("asked before: " + before);
        }
        if (!evidence.requirement().changeSummary().isBlank()) {
            line("change: " + evidence.requirement().changeSummary());
        }
        evidence.requirement().featureAdditions().forEach(added -> line("  + " + added));
        evidence.requirement().featureRemovals().forEach(removed -> line("  − " + removed));
        evidence.requirement().breakingChanges().forEach(broken -> line("  ✗ breaking: " + broken));
        ToolEvidence.Times times = evidence.times();
        line("time a call, " + times.of() + ": " + number(times.before(), "ms") + " → " + number(times.after(), "ms")
                + ", "
                + Units.interval(
                        evidence.measured().low().orElse(Double.NaN),
                        evidence.measured().high().orElse(Double.NaN)));
        line("memory: " + number(evidence.before().memoryKb(), "KiB") + " → "
                + number(evidence.after().memoryKb(), "KiB"));
        line("security findings: " + number(evidence.before().securityIssues(), "") + " → "
                + number(evidence.after().securityIssues(), ""));
        line("complexity: " + number(evidence.before().complexity(), "") + " → "
                + number(evidence.after().complexity(), ""));
        judgement(evidence.judgement());
        evidence.steps()
                .forEach(step -> line("step " + step.name() + ": " + step.status()
                        + (step.reason().isEmpty() ? "" : " — " + step.reason())));
        line("sandbox: " + (evidence.sandbox().isEmpty() ? "unknown" : evidence.sandbox()));
    }

    private void judgement(ToolEvidence.Judgement judgement) {
        boolean silent = judgement.model().name().isEmpty()
                || !judgement.model().failure().isEmpty();
        if (!judgement.confidence().isEmpty()) {
            line("confidence: " + judgement.confidence());
        }
        line("why, by " + (silent ? judgement.evaluator() : judgement.model().name()) + ": " + judgement.reasoning());
        if (!judgement.model().failure().isEmpty()) {
            line("! the model gave no valid answer: " + judgement.model().failure());
        }
        judgement.conflict().forEach(reason -> line("! model and rules disagree: " + reason));
        judgement.passages().forEach(found -> line("! speaks to the judge, in " + found.where() + ": " + found.text()));
        points("rule", judgement.rules());
        points("guard", judgement.guards());
    }

    private void points(String kind, List<ToolEvidence.Points> points) {
        points.forEach(one -> line(String.format(Locale.ROOT, "  %s %+.1f %s", kind, one.points(), one.text())));
    }

    private void kernel(KernelReviewJson.Facts facts) {
        line("run " + facts.runId() + " on " + facts.platformId());
        line("baseline " + Units.number(facts.oldValue()) + " → " + Units.number(facts.newValue()) + " " + facts.unit()
                + ", " + facts.verdict().toLowerCase(Locale.ROOT) + ", " + Units.interval(facts.low(), facts.high()));
        facts.caveats().forEach(caveat -> line("! " + caveat));
    }

    private void decisions(ReviewItem item) {
        item.decisions()
                .forEach(decision -> line(decision.at() + " " + decision.who() + ": "
                        + decision.kind().word()
                        + (decision.reason().isBlank() ? "" : " — " + decision.reason())));
    }

    private static String number(OptionalDouble value, String unit) {
        return value.isPresent() ? (Units.number(value.getAsDouble()) + " " + unit).strip() : "unknown";
    }

    private void line(String words) {
        text.append("  ").append(words.strip().indent(2).strip()).append('\n');
    }
}
