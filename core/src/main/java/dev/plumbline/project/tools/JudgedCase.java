package dev.plumbline.project.tools;

import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.Findings;
import dev.plumbline.eval.evidence.Candidate;
import dev.plumbline.eval.evidence.Circumstances;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.MeasuredChange;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.analysis.StaticAnalysis;
import dev.plumbline.tool.measure.TestsOutcome;
import dev.plumbline.tool.measure.ToolMeasurement;
import dev.plumbline.tool.sandbox.SandboxLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was found of a version, as it is put before the judges. */
final class JudgedCase {
    private JudgedCase() {}

    static EvaluationCase of(AssessmentRequest request, Findings found) {
        AssessmentRequest.OldVersion old = request.old().orElseThrow();
        VersionMetrics oldNumbers = found.oldMeasured().map(JudgedCase::metrics).orElse(old.metrics());
        ToolMeasurement now = found.measured().orElseThrow();
        EvaluationCase versions = EvaluationCase.of(
                candidate(oldNumbers, old.code(), found.oldAnalysis()),
                candidate(metrics(now), Optional.of(request.subject().code()), found.analysis()),
                request.change(),
                request.kind());
        Optional<MeasuredChange> change = found.comparison()
                .filter(comparison -> Double.isFinite(comparison.change()))
                .map(comparison -> change(comparison, found.isSameSource()));
        Circumstances circumstances =
                Circumstances.USUAL.withTexts(UntrustedTexts.of(request, now)).withUnproven(unproven(found));
        return (change.isPresent() ? versions.measuredAs(change.get()) : versions)
                .under(now.sandbox() == SandboxLevel.PLAIN ? circumstances.outsideSandbox() : circumstances);
    }

    /** The same program costs the same, whatever a busy machine shows. */
    private static MeasuredChange change(Comparison comparison, boolean same) {
        return new MeasuredChange(
                same ? Verdict.EQUIVALENT : comparison.verdict(), comparison.change(), comparison.interval());
    }

    /** What the tool itself could have brought about. */
    private static List<String> unproven(Findings found) {
        List<String> unproven = new ArrayList<>();
        found.tests()
                .filter(tests -> !tests.isProven())
                .map(TestsOutcome::reason)
                .ifPresent(reason -> unproven.add("unit tests: " + reason));
        if (found.measured().filter(now -> !now.resultsAreChecked()).isPresent()
                && found.oldMeasured().map(ToolMeasurement::resultsAreChecked).orElse(true)) {
            unproven.add("the results of the timed calls could not be held against those of the first");
        }
        return unproven;
    }

    private static Candidate candidate(
            VersionMetrics metrics, Optional<String> code, Optional<StaticAnalysis> analysis) {
        return code.isPresent() && analysis.isPresent()
                ? Candidate.of(metrics, code.get(), analysis.get())
                : Candidate.of(metrics);
    }

    private static VersionMetrics metrics(ToolMeasurement measured) {
        return new VersionMetrics(
                measured.medianMs(), measured.peakTracedKb(), OptionalDouble.empty(), OptionalDouble.empty());
    }
}
