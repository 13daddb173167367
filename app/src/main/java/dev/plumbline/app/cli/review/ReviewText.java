package dev.plumbline.app.cli.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.plumbline.format.codec.comparison.KernelReviewJson;
import dev.plumbline.format.tool.ToolEvidenceJson;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.text.PlainText;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.review.ToolEvidence;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A review as a person reads it on a terminal; sources, prompts and answers are in its JSON. */
final class ReviewText {
    private static final int MOST_PRINTED = 6;
    private static final int MOST_OF_THE_DIFFERENCE = 60;
    private static final int CONTEXT_LINES = 2;

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
        line("CPU time a call: " + number(evidence.before().cpuMillis(), "ms") + " → "
                + number(evidence.after().cpuMillis(), "ms"));
        evidence.measured().caveats().forEach(caveat -> line("! " + caveat));
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
        printed("the old version", evidence.before());
        printed("the new version", evidence.after());
        difference(evidence.before().source(), evidence.after().source());
    }

    private void printed(String who, ToolEvidence.Side side) {
        if (!side.printed().isBlank()) {
            line(who + " printed:");
            some(side.printed().lines().toList(), MOST_PRINTED);
        }
    }

    private void difference(String before, String after) {
        if (before.isBlank() || after.isBlank()) {
            return; // a first version, or one of which nobody kept the source
        }
        List<String> old = before.lines().toList();
        List<String> changed = UnifiedDiffUtils.generateUnifiedDiff(
                "old", "new", old, DiffUtils.diff(old, after.lines().toList()), CONTEXT_LINES);
        line(changed.isEmpty() ? "the source is the same" : "difference of the source:");
        some(changed.subList(Math.min(2, changed.size()), changed.size()), MOST_OF_THE_DIFFERENCE);
    }

    /** The first lines, as they are, and how many are left. */
    private void some(List<String> lines, int most) {
        lines.stream()
                .limit(most)
                .forEach(one -> text.append("    ").append(PlainText.of(one)).append('\n'));
        if (lines.size() > most) {
            line("  … " + Units.count(lines.size() - most, "more line"));
        }
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
