package dev.plumbline.project;

import dev.plumbline.model.Units;
import dev.plumbline.stats.Comparison;
import dev.plumbline.tool.measure.ToolMeasurement;
import java.util.Optional;

/** What a measurement of a tool showed, in a line. */
final class MeasuredWords {
    private MeasuredWords() {}

    /** {@code 3.420 ms, +6.5 % (+4.6 … +8.5 %), regression; 5 forks each, interleaved}. */
    static String of(ToolMeasurement now, Optional<ToolMeasurement> old, Optional<Comparison> comparison) {
        StringBuilder text = new StringBuilder();
        if (now.medianMs().isPresent()) {
            text.append(Units.number(now.medianMs().getAsDouble())).append(" ms a call");
        } else {
            text.append("no time");
        }
        comparison
                .filter(c -> Double.isFinite(c.change()))
                .ifPresent(c -> text.append(", ")
                        .append(Units.signedPercent(c.change()))
                        .append(" (")
                        .append(Units.interval(c.interval().low(), c.interval().high()))
                        .append("), ")
                        .append(c.verdict().word()));
        int forks = now.forkMediansMs().size();
        text.append("; ").append(forks).append(forks == 1 ? " fork" : " forks");
        text.append(old.isPresent() ? " each, interleaved" : "");
        now.failure()
                .ifPresent(failure ->
                        text.append("; ").append(failure.message()).append("; ").append(failure.advice()));
        old.filter(before -> !before.isSuccess())
                .ifPresent(before -> text.append("; the version before does not run: ")
                        .append(before.failure()
                                .map(failure -> failure.message())
                                .orElse("no reason known")));
        return text.append("; ").append(now.sandbox().label()).toString();
    }
}
