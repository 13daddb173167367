package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.reviews.Evidence.Part;
import dev.plumbline.app.ui.reviews.Evidence.Tile;
import dev.plumbline.format.codec.comparison.KernelReviewJson;
import dev.plumbline.model.metric.Units;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.stats.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What is said of a kernel that a check found slower, or that somebody sent. */
final class KernelWords {

    private final QueueWords words;

    KernelWords(QueueWords words) {
        this.words = words;
    }

    Evidence evidence(ReviewItem item) {
        KernelReviewJson.Facts facts = KernelReviewJson.facts(item.evidence());
        double change = item.change().orElse(Double.NaN);
        String interval = Units.interval(facts.low(), facts.high());
        String verdict = facts.verdict().toLowerCase(Locale.ROOT);
        String shown = Units.shown(facts.unit());
        String reasoning = "This kernel was measured " + Units.signedPercent(change) + " (95 % interval " + interval
                + ") against its baseline: " + verdict
                + ". Accepting moves the baseline to this run, with your reason.";
        return new Evidence(
                new Evidence.Head(
                        item.name(),
                        item.previous() + " \u2192 " + item.version(),
                        "kernel",
                        QueueWords.standing(item)),
                new Evidence.Why(
                        List.of(new Part(reasoning, Evidence.Mark.NONE, "")),
                        facts.verdict().equals(Verdict.REGRESSION.name())
                                ? "proven by measurement"
                                : "measured, " + verdict,
                        OptionalDouble.empty(),
                        QueueWords.tone(item.verdict(), item.change()),
                        facts.caveats(),
                        List.of()),
                List.of(),
                List.of(new Tile(
                        facts.lens().isEmpty() ? "Cost" : "Cost, " + facts.lens(),
                        Units.number(facts.oldValue()) + " \u2192 " + Units.number(facts.newValue()) + " " + shown,
                        Units.signedPercent(change),
                        QueueWords.tone(item.verdict(), item.change()),
                        "95 % interval " + interval)),
                new Evidence.Measurement(dot(facts), shown, facts.oldForks(), facts.newForks(), sentences(item, facts)),
                new Evidence.Sources(
                        "", "", "The source of a kernel is in git: look at commit " + item.version() + "."),
                words.history(item));
    }

    /** What a dot of the forks stands for. */
    private static String dot(KernelReviewJson.Facts facts) {
        return facts.lens().isEmpty() ? "a fork" : facts.lens() + " of a fork";
    }

    private static List<String> sentences(ReviewItem item, KernelReviewJson.Facts facts) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Run " + facts.runId() + " on " + facts.platformId() + ", commit " + item.version());
        sentences.add("Baseline " + Units.number(facts.oldValue()) + " \u2192 " + Units.number(facts.newValue()) + " "
                + Units.shown(facts.unit()) + ", " + facts.verdict().toLowerCase(Locale.ROOT));
        facts.caveats().forEach(caveat -> sentences.add("! " + caveat));
        return sentences;
    }
}
