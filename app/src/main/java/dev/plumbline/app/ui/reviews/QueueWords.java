package dev.plumbline.app.ui.reviews;

import dev.plumbline.chart.Tone;
import dev.plumbline.model.metric.Units;
import dev.plumbline.review.Decision;
import dev.plumbline.review.ReviewGroup;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.stats.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the queue says of its items. */
final class QueueWords {

    private static final double ACCEPTS = 79.5;
    private static final double REJECTS = 30.5;
    private static final double EQUIVALENT = 0.03;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ROOT);

    private final ZoneId zone;

    QueueWords(ZoneId zone) {
        this.zone = zone;
    }

    /** @param lastVisit what came later is new */
    QueueRow row(ReviewItem item, Instant now, Instant lastVisit) {
        return new QueueRow(
                item.id(),
                item.name(),
                versions(item),
                item.score().isPresent() ? Long.toString(Math.round(item.score().getAsDouble())) : "",
                band(item.score()),
                change(item),
                Verdict.of(item.verdict()).map(Verdict::word).orElse(""),
                tone(item.verdict(), item.change()),
                age(Duration.between(item.openedAt(), now)),
                note(item),
                item.openedAt().isAfter(lastVisit) && item.settled().isEmpty(),
                "");
    }

    /**
     * Rows in this order; by urgency, the first of each group says what is in it and how much, in the words of {@code
     * review list}.
     */
    List<QueueRow> rows(List<ReviewItem> items, QueueOrder order, Instant now, Instant lastVisit) {
        Map<ReviewGroup, Long> sizes =
                items.stream().collect(Collectors.groupingBy(ReviewItem::group, Collectors.counting()));
        List<QueueRow> rows = new ArrayList<>();
        ReviewGroup last = null;
        for (ReviewItem item : items.stream().sorted(order.order()).toList()) {
            QueueRow row = row(item, now, lastVisit);
            boolean begins = order == QueueOrder.URGENCY && item.group() != last;
            last = item.group();
            rows.add(begins ? row.under(last.words() + " (" + sizes.get(last) + ")") : row);
        }
        return rows;
    }

    private static String change(ReviewItem item) {
        if (item.change().isEmpty()) {
            return "";
        }
        boolean undecided = item.verdict().equals(Verdict.INCONCLUSIVE.name());
        return (undecided ? Verdict.INCONCLUSIVE.symbol() + " " : "")
                + Units.signedPercent(item.change().getAsDouble());
    }

    static String versions(ReviewItem item) {
        return item.previous().isEmpty() || item.subject() == Subject.KERNEL
                ? item.version()
                : item.previous() + " \u2192 " + item.version();
    }

    private static String note(ReviewItem item) {
        return item.settled()
                .map(decision -> decision.kind().leadsTo().word() + " by " + decision.who())
                .or(() -> item.claimedBy().map(who -> who + " looks at it"))
                .orElse(item.superseded() ? "a newer version arrived" : "");
    }

    /** The colour of a score's band. */
    static Tone band(OptionalDouble score) {
        if (score.isEmpty()) {
            return Tone.SAME;
        }
        double value = score.getAsDouble();
        return value < REJECTS ? Tone.WORSE : value < ACCEPTS ? Tone.UNSURE : Tone.BETTER;
    }

    /** The word of a score's band. */
    static String bandWord(double score) {
        return score < REJECTS ? "REJECT" : score < ACCEPTS ? "REVIEW" : "ACCEPT";
    }

    /** The colour of a measured change: what is not decided is neither worse nor better, whatever its sign. */
    static Tone tone(String verdict, OptionalDouble change) {
        Verdict said = Verdict.of(verdict).orElse(null);
        if (said == null || change.isEmpty()) {
            return tone(change);
        }
        return switch (said) {
            case REGRESSION -> Tone.WORSE;
            case IMPROVEMENT -> Tone.BETTER;
            case EQUIVALENT -> Tone.SAME;
            case INCONCLUSIVE, INCOMPATIBLE -> Tone.UNSURE;
        };
    }

    /** The colour of a cost that changed and that nobody tested: more is worse. */
    static Tone tone(OptionalDouble change) {
        double value = change.orElse(0);
        return Math.abs(value) <= EQUIVALENT ? Tone.SAME : value > 0 ? Tone.WORSE : Tone.BETTER;
    }

    /** Short, as in {@code 2 h} or {@code 1 d}. */
    static String age(Duration age) {
        if (age.toMinutes() < 1) {
            return "now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 1 ? age.toHours() + " h" : age.toDays() + " d";
    }

    /** In full, as in {@code 2 days}. */
    static String longAge(Duration age) {
        long days = age.toDays();
        long hours = age.toHours();
        if (days > 0) {
            return days == 1 ? "1 day" : days + " days";
        }
        if (hours > 0) {
            return hours == 1 ? "1 hour" : hours + " hours";
        }
        return age.toMinutes() == 1 ? "1 minute" : Math.max(0, age.toMinutes()) + " minutes";
    }

    /**
     * As in {@code 4 waiting · oldest 2 days · 1 of 4}.
     *
     * @param place of the chosen row among those listed, from 0; below 0 where none is chosen
     */
    static String header(List<ReviewItem> items, Instant now, int place, int listed) {
        List<ReviewItem> waiting =
                items.stream().filter(QueueState.WAITING::has).toList();
        String oldest = waiting.stream()
                .map(ReviewItem::openedAt)
                .min(Comparator.naturalOrder())
                .map(opened -> " \u00b7 oldest " + longAge(Duration.between(opened, now)))
                .orElse("");
        String where = place < 0 ? "" : " \u00b7 " + (place + 1) + " of " + listed;
        return waiting.size() + " waiting" + oldest + where;
    }

    /** Who said what, oldest first. */
    List<Evidence.Fact> history(ReviewItem item) {
        return item.decisions().stream().map(this::said).toList();
    }

    private Evidence.Fact said(Decision decision) {
        String verb = switch (decision.kind()) {
            case ACCEPT -> "accepted it";
            case REJECT -> "rejected it";
            case DEFER -> "put it off";
            case INVALID -> "found the evidence invalid";
            case UNDO -> "took the decision back";
            case COMMENT -> "said";
            case CLAIM -> "looks at it";
            case MEASURED -> "had it measured again";
        };
        String symbol = switch (decision.kind()) {
            case ACCEPT -> "\u2713";
            case REJECT -> "\u2717";
            case DEFER, INVALID -> "!";
            case UNDO -> "\u21b6";
            case COMMENT, CLAIM, MEASURED -> "\u2022";
        };
        Tone tone = switch (decision.kind()) {
            case ACCEPT -> Tone.BETTER;
            case REJECT -> Tone.WORSE;
            case DEFER, INVALID -> Tone.UNSURE;
            case UNDO, COMMENT, CLAIM, MEASURED -> Tone.SAME;
        };
        String when = MOMENT.format(decision.at().atZone(zone));
        String why = decision.reason().isBlank() ? "" : ": " + decision.reason();
        return new Evidence.Fact(symbol, when + "  " + decision.who() + " " + verb + why, tone);
    }

    /** Where an item stands, with who decided; empty while it waits. */
    static String standing(ReviewItem item) {
        return item.settled()
                .map(decision -> decision.kind().leadsTo().word() + " by " + decision.who())
                .orElse(item.superseded() ? "superseded" : "");
    }
}
