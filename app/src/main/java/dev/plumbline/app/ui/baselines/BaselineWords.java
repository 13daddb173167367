package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.step.Step;
import dev.plumbline.chart.step.StepData;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.metric.Units;
import dev.plumbline.store.rows.RunHeader;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts baselines in words, rows and steps. */
final class BaselineWords {

    private final DateTimeFormatter day;

    BaselineWords(ZoneId zone) {
        day = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(zone);
    }

    SetLine set(String platformId, List<Baseline> baselines) {
        Optional<Baseline> newest = baselines.stream()
                .max(Comparator.comparing(baseline -> baseline.acceptance().at()));
        boolean weak =
                baselines.stream().allMatch(each -> each.measurement().primary().isSummaryOnly());
        boolean reference =
                baselines.stream().allMatch(each -> each.acceptance().reference());
        String count = baselines.size() + (baselines.size() == 1 ? " benchmark" : " benchmarks");
        String kind = weak ? "summary only, weak" : reference ? "reference" : "not reference";
        return new SetLine(
                platformId,
                platformId,
                count + " \u00b7 " + kind,
                newest.map(baseline -> day.format(baseline.acceptance().at())).orElse(""));
    }

    BaselineRow row(String key, Baseline baseline) {
        Acceptance acceptance = baseline.acceptance();
        MetricUnit unit = unit(baseline);
        AcceptedValue accepted = AcceptedValue.of(baseline);
        double value = accepted.value();
        Optional<VerdictState> verdict = verdict(acceptance);
        String note = baseline.note().isEmpty() ? "" : " (" + baseline.note() + ")";
        return new BaselineRow(
                key,
                baseline.benchmark().displayName(),
                acceptance.reason() + note,
                Units.value(value, unit) + " \u00b7 " + accepted.lens().word(),
                acceptance.verdict().isEmpty() ? "first" : Units.signedPercent(acceptance.change()),
                verdict.map(state -> state.symbol() + " " + state.word()).orElse(acceptance.verdict()),
                verdict.map(VerdictState::tone).orElse(Tone.SAME),
                acceptance.by() + " \u00b7 " + day.format(acceptance.at()),
                acceptance.revision().isKnown() ? acceptance.revision().shortText() : "no commit",
                Labels.exact(value) + " " + unit + ", " + accepted.lens().word(),
                new BaselineRow.Order(unit.toCost(value), acceptance.change(), acceptance.at()));
    }

    private static Optional<VerdictState> verdict(Acceptance acceptance) {
        return Arrays.stream(VerdictState.values())
                .filter(state -> state.word().equals(acceptance.verdict()))
                .findFirst();
    }

    /** The head of the group a benchmark belongs to: its class, without the word that all classes share. */
    static String group(Baseline baseline) {
        String name = baseline.benchmark().shortName();
        int dot = name.lastIndexOf('.');
        String type = dot < 0 ? "Others" : name.substring(0, dot);
        return type.endsWith("Benchmark") && type.length() > "Benchmark".length()
                ? type.substring(0, type.length() - "Benchmark".length())
                : type;
    }

    /**
     * How a baseline came to its value.
     *
     * @param versions newest first, the present one among them
     */
    StepData steps(List<Baseline> versions) {
        if (versions.isEmpty()) {
            return StepData.empty();
        }
        Baseline newest = versions.get(0);
        MetricUnit unit = unit(newest);
        boolean time = unit.kind() == MetricUnit.Kind.TIME_PER_OPERATION;
        TimeScale scale = Units.readable(unit.toCost(AcceptedValue.of(newest).value()));
        double factor = time ? unit.toCost(1) / scale.nanos() : 1;
        List<Step> steps = new ArrayList<>();
        Baseline oldest = versions.get(versions.size() - 1);
        if (Double.isFinite(oldest.acceptance().replaced())) {
            double before = oldest.acceptance().replaced() * factor;
            steps.add(new Step(0, before, Units.number(before), "before", "What was replaced, " + before));
        }
        for (int i = versions.size() - 1; i >= 0; i--) {
            steps.add(step(versions.get(i), steps.size(), factor));
        }
        return new StepData(time ? Units.symbol(scale) + "/op" : unit.text(), steps, List.of(), Tone.SAME);
    }

    private Step step(Baseline baseline, int place, double factor) {
        Acceptance acceptance = baseline.acceptance();
        double value = AcceptedValue.of(baseline).value() * factor;
        String change =
                Double.isFinite(acceptance.change()) ? " \u00b7 " + Units.signedPercent(acceptance.change()) : "";
        return new Step(
                place,
                value,
                Units.number(value) + change,
                day.format(acceptance.at()) + " \u00b7 " + acceptance.by(),
                Labels.exact(value) + change + "\n" + acceptance.by() + ", " + day.format(acceptance.at()) + "\n"
                        + acceptance.reason());
    }

    /** A recorded run in a line. */
    static String run(RunHeader run) {
        String code = run.revision().isKnown() ? " \u00b7 " + run.revision().shortText() : "";
        String name = run.name().isEmpty() ? "" : " \u00b7 " + run.name();
        return run.id() + name + " \u00b7 " + run.benchmarks().size()
                + (run.benchmarks().size() == 1 ? " benchmark" : " benchmarks") + code;
    }

    /** What going back would do, in a sentence. */
    String reverting(Baseline present, Baseline earlier) {
        MetricUnit unit = unit(present);
        return present.benchmark().displayName() + " goes back from "
                + Units.value(AcceptedValue.of(present).value(), unit) + " to "
                + Units.value(AcceptedValue.of(earlier).value(), unit(earlier)) + ", accepted by "
                + earlier.acceptance().by() + " on "
                + day.format(earlier.acceptance().at()) + " (\u201c"
                + earlier.acceptance().reason() + "\u201d). The file is written, but not committed.";
    }

    private static MetricUnit unit(Baseline baseline) {
        return baseline.measurement().primary().metric().unit();
    }
}
