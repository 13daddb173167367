package dev.plumbline.project.tools;

import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Comparison;
import dev.plumbline.tool.measure.Clock;
import dev.plumbline.tool.measure.TimeDecision;
import dev.plumbline.tool.measure.ToolMeasurement;
import java.util.Optional;

/** What a measurement of a tool showed, in a line. */
final class MeasuredWords {
    private MeasuredWords() {}

    /** The same with what decided it. */
    static String of(ToolMeasurement now, Optional<ToolMeasurement> old, Optional<TimeDecision> decision) {
        StringBuilder text = new StringBuilder(told(now, old, decision.map(TimeDecision::comparison)));
        decision.filter(found -> found.clock() == Clock.CPU)
                .ifPresent(found -> text.append("; by ").append(found.clock().words()));
        decision.filter(TimeDecision::byFirstCall)
                .ifPresent(found -> text.append(
                        "; by the first call of each process, because later calls answer from what was kept"));
        if (now.keepsItsAnswers()) {
            text.append("; first call ")
                    .append(Units.number(now.firstCallMs().orElse(Double.NaN)))
                    .append(" ms");
        }
        return text.toString();
    }

    /** {@code 3.420 ms, +6.5 % (+4.6 … +8.5 %), regression; 5 forks each, interleaved}. */
    private static String told(ToolMeasurement now, Optional<ToolMeasurement> old, Optional<Comparison> comparison) {
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
