package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.reviews.Evidence.Tile;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.metric.Units;
import dev.plumbline.review.ToolEvidence;
import dev.plumbline.review.ToolEvidence.Measured;
import dev.plumbline.review.ToolEvidence.Side;
import dev.plumbline.review.ToolEvidence.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** The measured numbers of two versions of a tool. What is not known is said so, never shown as 0. */
final class MeasuredWords {

    private static final String UNKNOWN = "unknown";
    private static final double NANOS_A_MILLI = 1e6;

    private MeasuredWords() {}

    static List<Tile> tiles(ToolEvidence evidence) {
        Side before = evidence.before();
        Side after = evidence.after();
        return List.of(time(evidence), memory(before, after), security(before, after), complexity(before, after));
    }

    private static Tile time(ToolEvidence evidence) {
        Measured measured = evidence.measured();
        Times times = evidence.times();
        OptionalDouble before = times.before();
        OptionalDouble after = times.after();
        TimeScale scale = scale(before, after);
        boolean itsOwn = measured.change().isPresent() && measured.times().isPresent();
        OptionalDouble change = itsOwn ? measured.change() : share(before, after);
        return new Tile(
                "Time per call, " + times.of(),
                pair(before, after, millis -> Units.number(millis * NANOS_A_MILLI / scale.nanos()))
                        + unit(before, after, Units.symbol(scale)),
                signed(change),
                QueueWords.tone(measured.verdict(), change),
                itsOwn || measured.change().isEmpty() ? interval(measured) : decidedBy(measured));
    }

    private static String interval(Measured measured) {
        boolean known = measured.low().isPresent() && measured.high().isPresent();
        return "95 % interval "
                + (known
                        ? Units.interval(
                                measured.low().getAsDouble(), measured.high().getAsDouble())
                        : UNKNOWN);
    }

    /** The times of the lens that decided were not kept: its change does not stand beside the medians as theirs. */
    private static String decidedBy(Measured measured) {
        return "decided by " + signed(measured.change()) + ", " + interval(measured) + ", of times that were not kept";
    }

    private static Tile memory(Side before, Side after) {
        OptionalDouble change = share(before.memoryKb(), after.memoryKb());
        return new Tile(
                "Peak memory",
                pair(before.memoryKb(), after.memoryKb(), Units::number)
                        + unit(before.memoryKb(), after.memoryKb(), "KiB"),
                signed(change),
                QueueWords.tone(change),
                "");
    }

    private static Tile security(Side before, Side after) {
        OptionalDouble change = difference(before.securityIssues(), after.securityIssues());
        double more = change.orElse(0);
        return new Tile(
                "Security findings",
                pair(before.securityIssues(), after.securityIssues(), count -> Long.toString(Math.round(count))),
                change.isEmpty() ? "" : count(more),
                more > 0 ? Tone.WORSE : more < 0 ? Tone.BETTER : Tone.SAME,
                "");
    }

    private static Tile complexity(Side before, Side after) {
        OptionalDouble change = difference(before.complexity(), after.complexity());
        String from = one(before.complexity()) + grade(before);
        String to = one(after.complexity()) + grade(after);
        return new Tile(
                "Average complexity",
                from + " \u2192 " + to,
                change.isEmpty() ? "" : sign(String.format(Locale.ROOT, "%+.1f", change.getAsDouble())),
                change.orElse(0) < 0 ? Tone.BETTER : Tone.SAME,
                "");
    }

    private static String grade(Side side) {
        return side.grade().isEmpty() ? "" : " " + side.grade();
    }

    private static String one(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : UNKNOWN;
    }

    private static String count(double more) {
        return more == 0 ? "0" : sign(String.format(Locale.ROOT, "%+.0f", more));
    }

    private static String sign(String text) {
        return text.replace('-', '\u2212');
    }

    private static String pair(OptionalDouble before, OptionalDouble after, DoubleFunction<String> words) {
        return side(before, words) + " \u2192 " + side(after, words);
    }

    private static String side(OptionalDouble value, DoubleFunction<String> words) {
        return value.isPresent() ? words.apply(value.getAsDouble()) : UNKNOWN;
    }

    private static String unit(OptionalDouble before, OptionalDouble after, String unit) {
        return before.isPresent() || after.isPresent() ? " " + unit : "";
    }

    private static String signed(OptionalDouble change) {
        return change.isPresent() ? Units.signedPercent(change.getAsDouble()) : "";
    }

    private static OptionalDouble share(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent() && before.getAsDouble() > 0
                ? OptionalDouble.of(after.getAsDouble() / before.getAsDouble() - 1)
                : OptionalDouble.empty();
    }

    private static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    private static TimeScale scale(OptionalDouble before, OptionalDouble after) {
        double millis = before.orElse(after.orElse(1));
        return Units.readable(millis * NANOS_A_MILLI);
    }

    static Evidence.Measurement measurement(ToolEvidence evidence) {
        TimeScale scale = scale(evidence.before().millis(), evidence.after().millis());
        Measured measured = evidence.measured();
        List<String> sentences = new ArrayList<>();
        if (!measured.verdict().isEmpty()) {
            sentences.add("Measured in turns: " + measured.verdict().toLowerCase(Locale.ROOT) + ".");
        }
        measured.caveats().forEach(caveat -> sentences.add("! " + caveat));
        if (!evidence.sandbox().isEmpty()) {
            sentences.add("Sandbox: " + evidence.sandbox() + ".");
        }
        evidence.steps()
                .forEach(step -> sentences.add(step.name().replace('_', ' ') + ": " + step.status()
                        + (step.reason().isEmpty() ? "" : " \u2014 " + step.reason())));
        return new Evidence.Measurement(
                "median of a process",
                Units.symbol(scale),
                forks(evidence.before(), scale),
                forks(evidence.after(), scale),
                sentences);
    }

    private static List<Double> forks(Side side, TimeScale scale) {
        return side.forkMillis().stream()
                .map(millis -> millis * NANOS_A_MILLI / scale.nanos())
                .toList();
    }
}
