package dev.plumbline.app.ui.tools;

import dev.plumbline.assessment.AssessmentStep;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.metric.Units;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import dev.plumbline.tool.VersionState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Words for tools and their versions. What is not known is "unknown", never 0. */
final class ToolLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ROOT);

    private final ZoneId zone;

    ToolLines(ZoneId zone) {
        this.zone = zone;
    }

    ToolLine line(Lineage lineage, Function<ToolVersion, VersionFacts> facts, double share, String why) {
        ToolVersion newest = lineage.versions().get(lineage.versions().size() - 1);
        ToolVersion shown = lineage.current().orElse(newest);
        VersionFacts known = facts.apply(shown);
        List<Double> costs = new ArrayList<>();
        lineage.versions()
                .forEach(version ->
                        costs.add(facts.apply(version).executionTimeMs().orElse(Double.NaN)));
        boolean waits = newest.standing() == VersionState.REVIEW;
        boolean refused = newest.standing() == VersionState.REJECTED || newest.standing() == VersionState.FAILED;
        return new ToolLine(
                lineage.toolId(),
                shown.requirement(),
                shown.version(),
                waits
                        ? newest.version() + " waits"
                        : refused
                                ? newest.version() + " " + newest.standing().word()
                                : shown.standing().word(),
                waits ? Tone.UNSURE : refused ? Tone.WORSE : tone(shown.standing()),
                known(known.executionTimeMs(), " ms"),
                known.lowMs().isPresent() && known.highMs().isPresent()
                        ? Units.number(known.lowMs().getAsDouble()) + " \u2026 "
                                + Units.number(known.highMs().getAsDouble())
                        : "",
                costs,
                known(known.memoryKb(), " KiB"),
                security(known.securityIssues()),
                known.securityIssues().isEmpty()
                        ? Tone.UNSURE
                        : known.securityIssues().getAsDouble() > 0 ? Tone.WORSE : Tone.BETTER,
                share,
                why);
    }

    private static String security(OptionalDouble issues) {
        if (issues.isEmpty()) {
            return "? unknown";
        }
        long count = Math.round(issues.getAsDouble());
        return (count == 0 ? "\u2713 " : "\u26a0 ") + count;
    }

    VersionLine version(Lineage lineage, ToolVersion version, VersionFacts facts, String decided) {
        boolean current = lineage.current().filter(version::equals).isPresent();
        List<String> detail = new ArrayList<>();
        detail.add(DAY.format(version.addedAt().atZone(zone)));
        if (version.kind() != ChangeKind.UNSTATED) {
            detail.add(version.kind().word().replace('_', ' '));
        }
        facts.score().ifPresent(score -> detail.add("score " + Math.round(score)));
        if (!facts.evaluator().isEmpty()) {
            detail.add(facts.evaluator());
        }
        if (!decided.isEmpty()) {
            detail.add(decided);
        }
        return new VersionLine(
                version.version(),
                symbol(version.standing()),
                version.standing().word() + (current ? " \u00b7 current" : ""),
                tone(version.standing()),
                String.join(" \u00b7 ", detail),
                cost(facts));
    }

    /** Time and change of one lens; where the compared times were not kept, the change is said to be of others. */
    private static String cost(VersionFacts facts) {
        boolean compared =
                facts.change().isPresent() && Double.isFinite(facts.change().getAsDouble());
        String median =
                known(facts.executionTimeMs(), " ms") + (facts.executionTimeMs().isPresent() ? " median" : "");
        if (!compared) {
            return median;
        }
        String change = Units.signedPercent(facts.change().getAsDouble());
        return facts.compared()
                .map(of -> Units.number(of.millis()) + " ms " + of.lens() + " \u00b7 " + change)
                .orElseGet(() -> median + " \u00b7 compared in turns " + change);
    }

    StepLine step(AssessmentStep step) {
        return switch (step.status()) {
            case COMPLETED -> line(step, "\u2713", Tone.BETTER);
            case FAILED -> line(step, "\u2717", Tone.WORSE);
            case SKIPPED -> line(step, "\u2013", Tone.SAME);
            case RUNNING -> line(step, "\u25cf", Tone.LIVE);
            case WAITING -> line(step, "\u25cb", Tone.SAME);
        };
    }

    private static StepLine line(AssessmentStep step, String symbol, Tone tone) {
        return new StepLine(step.name().title(), symbol, step.status().word(), tone, step.reason());
    }

    private static String known(OptionalDouble value, String unit) {
        return value.isPresent() ? Units.number(value.getAsDouble()) + unit : "unknown";
    }

    private static String symbol(VersionState standing) {
        return switch (standing) {
            case ACCEPTED -> "\u2713";
            case REVIEW -> "?";
            case REJECTED, FAILED -> "\u2717";
            case RECORDED -> "+";
            case INVALID -> "\u2298";
        };
    }

    private static Tone tone(VersionState standing) {
        return switch (standing) {
            case ACCEPTED -> Tone.BETTER;
            case REVIEW -> Tone.UNSURE;
            case REJECTED, FAILED -> Tone.WORSE;
            case RECORDED -> Tone.LIVE;
            case INVALID -> Tone.SAME;
        };
    }
}
