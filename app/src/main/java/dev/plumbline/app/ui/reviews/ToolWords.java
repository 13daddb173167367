package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.reviews.Evidence.Detail;
import dev.plumbline.app.ui.reviews.Evidence.Fact;
import dev.plumbline.app.ui.reviews.Evidence.Mark;
import dev.plumbline.app.ui.reviews.Evidence.Part;
import dev.plumbline.chart.Tone;
import dev.plumbline.format.tool.ToolEvidenceJson;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ToolEvidence;
import dev.plumbline.review.ToolEvidence.CheckedNumber;
import dev.plumbline.review.ToolEvidence.Judgement;
import dev.plumbline.tool.RequirementChange;
import dev.plumbline.tool.sandbox.SandboxLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is said of a version of a tool. */
final class ToolWords {

    private final QueueWords words;

    ToolWords(QueueWords words) {
        this.words = words;
    }

    Evidence evidence(ReviewItem item) {
        ToolEvidence evidence = ToolEvidenceJson.read(item.evidence());
        boolean noSource = evidence.before().source().isBlank()
                && evidence.after().source().isBlank();
        return new Evidence(
                new Evidence.Head(
                        item.name(),
                        QueueWords.versions(item),
                        requirement(evidence.requirement()),
                        QueueWords.standing(item)),
                why(evidence),
                changes(evidence.requirement()),
                MeasuredWords.tiles(evidence),
                MeasuredWords.measurement(evidence),
                new Evidence.Sources(
                        evidence.before().source(),
                        evidence.after().source(),
                        noSource ? "No source was handed in with this version." : ""),
                words.history(item));
    }

    private static String requirement(RequirementChange change) {
        String before = quoted(change.previousRequirement());
        String after = quoted(change.newRequirement());
        return before.isEmpty() || before.equals(after) ? after : before + " \u2192 " + after;
    }

    private static String quoted(String text) {
        return text.isBlank() ? "" : "\u201c" + text.strip() + "\u201d";
    }

    static List<Fact> changes(RequirementChange change) {
        List<Fact> facts = new ArrayList<>();
        change.featureAdditions().forEach(text -> facts.add(new Fact("+", text, Tone.BETTER)));
        change.featureRemovals().forEach(text -> facts.add(new Fact("\u2212", text, Tone.UNSURE)));
        change.breakingChanges().forEach(text -> facts.add(new Fact("\u2717", "Breaking: " + text, Tone.WORSE)));
        if (change.featureAdditions().isEmpty()) {
            facts.add(new Fact("", "No features added", Tone.SAME));
        }
        if (change.featureRemovals().isEmpty()) {
            facts.add(new Fact("", "No features removed", Tone.SAME));
        }
        if (change.breakingChanges().isEmpty()) {
            facts.add(new Fact("", "No breaking changes", Tone.SAME));
        }
        return facts;
    }

    private static Evidence.Why why(ToolEvidence evidence) {
        Judgement judgement = evidence.judgement();
        return new Evidence.Why(
                reasoning(judgement),
                judge(judgement),
                judgement.score(),
                QueueWords.band(judgement.score()),
                warnings(evidence),
                details(judgement));
    }

    /** The reasoning cut where numbers begin and end. */
    static List<Part> reasoning(Judgement judgement) {
        String text = judgement.reasoning();
        List<Part> parts = new ArrayList<>();
        int done = 0;
        List<CheckedNumber> numbers = judgement.numbers().stream()
                .sorted(Comparator.comparingInt(CheckedNumber::start))
                .toList();
        for (CheckedNumber number : numbers) {
            if (number.start() >= done && number.end() > number.start() && number.end() <= text.length()) {
                parts.add(new Part(text.substring(done, number.start()), Mark.NONE, ""));
                Mark mark = mark(number.standing());
                parts.add(new Part(text.substring(number.start(), number.end()), mark, hint(mark, number)));
                done = number.end();
            }
        }
        parts.add(new Part(text.substring(done), Mark.NONE, ""));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    private static Mark mark(String standing) {
        String name = standing.toUpperCase(Locale.ROOT);
        return Arrays.stream(Mark.values())
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElse(Mark.UNSUPPORTED);
    }

    private static String hint(Mark mark, CheckedNumber number) {
        String measured = number.measured().isBlank() ? "" : ": measured was " + number.measured();
        return switch (mark) {
            case SUPPORTED -> "Supported by the measurement" + measured;
            case CONTRADICTED -> "Contradicted by the measurement" + measured;
            case UNSUPPORTED, NONE -> "Unsupported: no measurement says so" + measured;
        };
    }

    private static String judge(Judgement judgement) {
        List<String> facts = new ArrayList<>();
        String model = judgement.model().name();
        boolean silent = !judgement.model().failure().isEmpty();
        facts.add(model.isEmpty() ? "rules" : silent ? "rules, the model is silent" : model);
        judgement.model().seconds().stream()
                .filter(seconds -> !judgement.model().rawAnswer().isEmpty())
                .forEach(seconds -> facts.add(String.format(Locale.ROOT, "%.1f s", seconds)));
        if (!judgement.confidence().isEmpty()) {
            facts.add("confidence " + judgement.confidence().toLowerCase(Locale.ROOT));
        }
        return String.join(" \u00b7 ", facts);
    }

    private static List<String> warnings(ToolEvidence evidence) {
        Judgement judgement = evidence.judgement();
        List<String> warnings = new ArrayList<>();
        if (evidence.sandbox().startsWith(SandboxLevel.PLAIN.label())) {
            warnings.add("Measured outside a sandbox: " + evidence.sandbox());
        }
        if (!judgement.model().failure().isEmpty()) {
            warnings.add("The model gave no valid answer: " + judgement.model().failure());
        }
        judgement.conflict().forEach(reason -> warnings.add("Model and rules disagree: " + reason));
        judgement
                .passages()
                .forEach(passage ->
                        warnings.add("Speaks to the judge, in " + passage.where() + ": " + quoted(passage.text())));
        return warnings;
    }

    static List<Detail> details(Judgement judgement) {
        List<Detail> details = new ArrayList<>();
        if (!judgement.model().prompt().isEmpty()) {
            details.add(new Detail("Prompt sent", judgement.model().prompt()));
        }
        if (!judgement.model().rawAnswer().isEmpty()) {
            details.add(new Detail("Raw answer", judgement.model().rawAnswer()));
        }
        if (judgement.rulesScore().isPresent()) {
            double rules = judgement.rulesScore().getAsDouble();
            // the score of a conflict lies between the two, so that it may agree with either
            boolean agrees = judgement.conflict().isEmpty()
                    && judgement.score().isPresent()
                    && QueueWords.bandWord(judgement.score().getAsDouble()).equals(QueueWords.bandWord(rules));
            boolean alone = judgement.model().name().isEmpty();
            details.add(new Detail(
                    (alone ? "Rules: " : agrees ? "Rule check agrees: " : "Rule check says: ")
                            + QueueWords.bandWord(rules) + " (" + Math.round(rules) + ")",
                    rules(judgement)));
        }
        return details;
    }

    private static String rules(Judgement judgement) {
        StringBuilder text = new StringBuilder();
        judgement
                .rules()
                .forEach(rule -> text.append(
                        String.format(Locale.ROOT, "%+6.1f  %-24s %s%n", rule.points(), rule.rule(), rule.text())));
        judgement
                .guards()
                .forEach(guard -> text.append(String.format(
                        Locale.ROOT, "\u2264%5.0f  %-24s %s%n", guard.points(), guard.rule(), guard.text())));
        return text.toString().stripTrailing();
    }
}
